package org.campusaccord;

import java.nio.file.Path;

/** Tells the log where to write; it begins its file only when there is something to say. */
final class LogFile {
    /** Read by logback.xml. */
    private static final String PROPERTY = "campusaccord.log.folder";

    private LogFile() {}

    /** Where the log of a data folder lies. */
    static Path folder(Path dataFolder) {
        return dataFolder.resolve("log").toAbsolutePath();
    }

    static void in(Path dataFolder) {
        System.setProperty(PROPERTY, folder(dataFolder).toString());
    }
}
