package org.campusaccord;

import ch.qos.logback.core.Context;
import java.nio.file.Path;
import java.util.Optional;

/** Tells the log where to write. */
final class LogFile {
    /** Also read by the log that a test makes for itself. */
    static final String PROPERTY = "campusaccord.log.folder";

    private LogFile() {}

    /** Where the log of a data folder lies. */
    static Path folder(Path dataFolder) {
        return dataFolder.resolve("log").toAbsolutePath();
    }

    static void in(Path dataFolder) {
        System.setProperty(PROPERTY, folder(dataFolder).toString());
    }

    /** Where the log of this program lies. */
    static Path folder(Context log) {
        return Path.of(Optional.ofNullable(log.getProperty(PROPERTY))
                .or(() -> Optional.ofNullable(System.getProperty(PROPERTY)))
                .orElseGet(() -> System.getProperty("java.io.tmpdir", "")));
    }
}
