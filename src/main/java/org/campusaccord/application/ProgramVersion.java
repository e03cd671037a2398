package org.campusaccord.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that the build wrote down. */
public final class ProgramVersion {
    private static final String RESOURCE = "/org/campusaccord/version.properties";

    private ProgramVersion() {}

    /** The number alone, or a question mark where the build wrote none. */
    public static String number() {
        var properties = new Properties();
        try (var resource = ProgramVersion.class.getResourceAsStream(RESOURCE)) {
            if (resource != null) {
                properties.load(resource);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties.getProperty("version", "?");
    }
}
