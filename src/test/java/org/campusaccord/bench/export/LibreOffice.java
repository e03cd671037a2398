package org.campusaccord.bench.export;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** LibreOffice without a window, with a profile of its own. */
record LibreOffice(Path profile, String filter) {
    boolean isThere() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    /** Converts files in one call; each must be there in the end. */
    void convert(List<Path> files, Path out) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + profile.toAbsolutePath().toUri(),
                "--headless",
                "--convert-to",
                filter,
                "--outdir",
                out.toString()));
        files.forEach(file -> command.add(file.toString()));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
        for (var file : files) {
            var written = out.resolve(file.getFileName().toString().replace(".docx", ".pdf"));
            if (!Files.exists(written)) {
                throw new IOException("LibreOffice did not write " + written);
            }
        }
    }
}
