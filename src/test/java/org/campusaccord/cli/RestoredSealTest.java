package org.campusaccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.Composition;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.storage.QuickLock;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an installation has sealed stays its own, whichever backup of its store it puts back, and wherever. */
@Beside
class RestoredSealTest {
    private static final String PASSPHRASE = "four words in a row";
    private static final String OURS = "Sealed by this installation";

    @TempDir
    Path folder;

    private Path data = Path.of("");
    private Program program = new Program(Path.of(""));

    @BeforeEach
    void sign() {
        data = folder.resolve("data");
        program = new Program(data);
        try (var campus = OneCampus.in(data)) {
            campus.signed();
        }
    }

    private Path export(String name) {
        var target = folder.resolve(name);
        run("export agreement --campus 101 --year 2026-27 --format pdf --out " + target);
        return target;
    }

    private void run(String command) {
        var done = program.line(command);
        assertThat(done.code()).as(done.err()).isZero();
    }

    private String verify(Path file) {
        return program.line("verify " + file).out();
    }

    private List<String> keys() throws IOException {
        try (var files = Files.list(data)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".p12"))
                    .toList();
        }
    }

    @Test
    void firstKeyOutlivesABackupFromBeforeIt() throws IOException {
        run("backup " + folder.resolve("before.zip"));
        var sealed = export("sealed.pdf");
        var key = keys();
        run("restore " + folder.resolve("before.zip"));
        assertThat(verify(sealed)).contains(OURS);
        assertThat(verify(export("again.pdf"))).contains(OURS);
        assertThat(keys()).isEqualTo(key).hasSize(1);
    }

    @Test
    void importedKeyOutlivesABackupFromBeforeIt() throws IOException {
        var first = export("first.pdf");
        run("backup " + folder.resolve("before.zip"));
        importKeyOfAnother();
        var sealed = export("sealed.pdf");
        run("restore " + folder.resolve("before.zip"));
        assertThat(verify(first)).contains(OURS);
        assertThat(verify(sealed)).contains(OURS);
        assertThat(fingerprint(export("again.pdf"))).isEqualTo(fingerprint(sealed));
    }

    private void importKeyOfAnother() {
        var carried = folder.resolve("carried.p12");
        var passphrase = Passphrase.of(PASSPHRASE);
        try (var other = Composition.open(folder.resolve("other"), Clock.systemUTC(), Locale.US)) {
            other.sealKeys().exportKey(carried, passphrase);
        }
        try (var own = Composition.open(data, Clock.systemUTC(), Locale.US)) {
            own.sealKeys().importKey(carried, passphrase);
        }
    }

    private String fingerprint(Path file) {
        return verify(file)
                .lines()
                .filter(line -> line.contains(OURS))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void identityMovesAlongWithABackup() throws IOException {
        var sealed = export("sealed.pdf");
        var key = keys();
        run("backup " + folder.resolve("moved.zip"));
        data = folder.resolve("new computer");
        program = new Program(data);
        run("restore " + folder.resolve("moved.zip"));
        assertThat(verify(sealed)).contains(OURS);
        assertThat(fingerprint(export("again.pdf"))).isEqualTo(fingerprint(sealed));
        assertThat(keys()).isEqualTo(key);
    }

    @Test
    void keyOutlivesABackupFromBeforeThePassphrase() {
        run("backup " + folder.resolve("before.zip"));
        QuickLock.lock(data, PASSPHRASE);
        program = new Program(data, new Secrets(Map.of(PassphraseSearch.VARIABLE, PASSPHRASE), _ -> Optional.empty()));
        var sealed = export("sealed.pdf");
        run("restore " + folder.resolve("before.zip"));
        assertThat(verify(sealed)).contains(OURS);
    }

    @Test
    void keyDoesNotPassToAnotherStore() throws IOException {
        var sealed = export("sealed.pdf");
        var own = data;
        data = folder.resolve("other");
        program = new Program(data);
        // Begun by itself: a prepared store is a copy, and the same store wherever it lies.
        Composition.open(data, Clock.systemUTC(), Locale.US).close();
        run("backup " + folder.resolve("other.zip"));
        data = own;
        program = new Program(data);
        run("restore " + folder.resolve("other.zip"));
        assertThat(verify(sealed)).contains("Sealed by an installation that is not this one");
    }
}
