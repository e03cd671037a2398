package org.campusaccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class SampleCommandTest {
    @TempDir
    Path folder;

    @Test
    void writesStoreAndExportsAndSaysWhat() throws IOException {
        var out = folder.resolve("out");
        var result = new Program(folder.resolve("unused")).line("sample --campuses 2 --years 1 --out " + out);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("2 campuses over one school year", "2026–27: 2 agreements, one PDF");
        try (var files = Files.list(out.resolve("exports/2026-27"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.endsWith(".pdf"))
                    .anyMatch(name -> name.endsWith(".xlsx"));
        }
        assertThat(new Program(out.resolve("data")).line("list agreements").out())
                .contains("Signed");
    }
}
