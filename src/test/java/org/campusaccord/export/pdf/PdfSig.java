package org.campusaccord.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What poppler's pdfsig says of the signatures in a file; a test of it is skipped where that is not installed. */
final class PdfSig {
    private PdfSig() {}

    static String said(byte[] pdf, Path folder) throws IOException, InterruptedException {
        assumeThat(Path.of("/usr/bin/pdfsig")).exists();
        var file = Files.write(folder.resolve("signed.pdf"), pdf);
        var said = folder.resolve("said.txt");
        int code = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(said.toFile()))
                .start()
                .waitFor();
        var words = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(code).as(words).isZero();
        return words;
    }
}
