package org.campusaccord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var properties = new Properties();
        try (var resource = Version.class.getResourceAsStream("/org/campusaccord/version.properties")) {
            if (resource != null) {
                properties.load(resource);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new String[] {AccordCommand.NAME + " " + properties.getProperty("version", "?")};
    }
}
