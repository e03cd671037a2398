package org.campusaccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.campusaccord.Composition;
import org.campusaccord.application.Workspace;
import org.campusaccord.testing.OneCampus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A signed agreement in a store of its own, exported as a sealed PDF. */
abstract class SealedExportTest {
    @TempDir
    Path folder;

    Path data = Path.of("");
    Path file = Path.of("");
    Program program = new Program(Path.of(""));

    @BeforeEach
    void prepare() {
        data = folder.resolve("data");
        program = new Program(data);
        try (var campus = OneCampus.in(data)) {
            campus.signed();
        }
        file = export("agreement.pdf");
    }

    final Path export(String name) {
        return export(name, "binder");
    }

    final Path export(String name, String audience) {
        var target = folder.resolve(name);
        var done = program.run(
                "export",
                "agreement",
                "--campus",
                "101",
                "--year",
                "2026-27",
                "--format",
                "pdf",
                "--audience",
                audience,
                "--out",
                target.toString());
        assertThat(done.err()).isEmpty();
        return target;
    }

    final Program.Result verify(Path which) {
        return program.run("verify", which.toString());
    }

    final Workspace open() {
        return Composition.open(data, java.time.Clock.systemUTC(), java.util.Locale.US);
    }

    /** The files of keys beside the store. */
    final List<Path> keys() throws IOException {
        try (var files = Files.newDirectoryStream(data, "*.p12")) {
            var found = new java.util.ArrayList<Path>();
            files.forEach(found::add);
            return found;
        }
    }
}
