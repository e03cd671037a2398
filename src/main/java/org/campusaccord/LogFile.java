package org.campusaccord;

import java.nio.file.Path;

/** Tells the log where to write; it begins its file only when there is something to say. */
final class LogFile {
    /** Read by logback.xml. */
    private static final String PROPERTY = "campusaccord.log.folder";

    private LogFile() {}

    static void in(Path dataFolder) {
        System.setProperty(PROPERTY, dataFolder.resolve("log").toAbsolutePath().toString());
    }
}
