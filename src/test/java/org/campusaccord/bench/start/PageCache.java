package org.campusaccord.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the system keeps of files in memory, which must be gone for a cold start. */
enum PageCache {
    /** All of it can be dropped. */
    WHOLE("with the page cache dropped"),
    /** Only that of single files can be dropped. */
    FILES("with the programs' files dropped from the page cache"),
    /** Nothing can be dropped. */
    NONE("not measured: the page cache could not be dropped");

    private static final Path DROP = Path.of("/proc/sys/vm/drop_caches");

    private final String words;

    PageCache(String words) {
        this.words = words;
    }

    /** How a cold start was made, in words. */
    String words() {
        return words;
    }

    /** Drops as much as may be. */
    static PageCache drop(List<Path> folders) throws IOException, InterruptedException {
        Tool.output("sync");
        try {
            Files.writeString(DROP, "3");
            return WHOLE;
        } catch (IOException notPermitted) {
            return dropFiles(folders) ? FILES : NONE;
        }
    }

    private static boolean dropFiles(List<Path> folders) throws IOException, InterruptedException {
        if (!Tool.isThere("dd")) {
            return false;
        }
        for (var folder : folders) {
            try (var within = Files.walk(folder)) {
                for (var file : within.filter(Files::isRegularFile).toList()) {
                    Tool.output("dd", "if=" + file, "iflag=nocache", "count=0", "status=none");
                }
            }
        }
        return true;
    }
}
