package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.campusaccord.Composition;
import org.campusaccord.application.UncaughtErrors;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.storage.Store;
import org.campusaccord.testing.BreaksStores;
import org.campusaccord.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is really full, of twelve megabytes in memory; only where a test may mount one. */
@BreaksStores
class FullDiskTest {
    private static final int MOST_SAVES = 3000;
    private static final int TRIES = 5;

    @TempDir
    Path folder;

    private final Ledger ledger = new Ledger();
    private Path disk = Path.of("");
    private boolean mounted;
    private final Queue<Throwable> uncaught = new ConcurrentLinkedQueue<>();
    private final Composition stores = new Composition(new Messages(Locale.US));
    private Thread.@Nullable UncaughtExceptionHandler before;

    /** Threads of H2's own complain when a disk is full: what the program hears of then is listened to here. */
    @BeforeEach
    void listen() {
        before = Thread.getDefaultUncaughtExceptionHandler();
        var errors = new UncaughtErrors(uncaught::add);
        errors.leaveOut(stores::isWritingFailure);
        Thread.setDefaultUncaughtExceptionHandler(errors);
    }

    @AfterEach
    void stopListening() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.resolve("disk"));
        mounted = ended("mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", disk.toString());
        assumeTrue(mounted, "This machine lets no test mount a small disk");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            assertThat(ended("umount", disk.toString())).isTrue();
        }
    }

    private static boolean ended(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    @Test
    void nothingIsLostAndWorkGoesOnOnceThereIsRoom() throws Exception {
        var data = disk.resolve("data");
        Typist.prepare(data);
        try (var workspace = stores.open(data, Clock.systemUTC())) {
            var typist = new Typist(workspace, Form.random(7));
            for (int number = 1; number <= 20; number++) {
                ledger.saved(typist.save(number), number);
            }
            var backup = workspace.backups().backUp().backup().file();
            fill();
            requireNothingHalf(workspace, backup);
            int refused = saveUntilFull(typist);
            for (int again = 0; again < TRIES; again++) {
                assertProblem("store.no-space", () -> typist.save(refused));
            }
            Files.delete(disk.resolve("filler"));
            // H2 has closed the store; saving again opens it.
            ledger.saved(typist.save(refused), refused);
            assertThat(ledger.missing(workspace, List.of())).isEmpty();
            Form.figures("Saves before and after a full disk: %d; missing: 0".formatted(refused));
        }
        try (var workspace = Places.open(data)) {
            assertThat(ledger.missing(workspace, List.of())).isEmpty();
        }
        assertThat(uncaught).isEmpty();
    }

    private void fill() throws IOException {
        var block = new byte[4096];
        try (OutputStream filler = Files.newOutputStream(disk.resolve("filler"))) {
            for (; ; ) {
                filler.write(block);
            }
        } catch (IOException full) {
            assertThat(Files.getFileStore(disk).getUsableSpace()).isLessThan(block.length);
        }
    }

    /** There may be room within the store's file for some more. */
    private int saveUntilFull(Typist typist) {
        for (int number = 21; number < MOST_SAVES; number++) {
            try {
                ledger.saved(typist.save(number), number);
            } catch (ProblemException refused) {
                assertThat(refused.problem().key()).isEqualTo("store.no-space");
                return number;
            }
        }
        throw new AssertionError("The disk was not full");
    }

    private void requireNothingHalf(Workspace workspace, Path backup) throws IOException {
        assertProblem("backup.no-space", () -> workspace.backups().backUp());
        var pdf = disk.resolve("agreement.pdf");
        var id = Typist.agreement(workspace).id();
        assertProblem(
                "export.no-space",
                () -> workspace
                        .exports()
                        .agreement(id, OptionalInt.empty(), ExportFormat.PDF, pdf)
                        .write());
        assertThat(Places.names(disk)).containsExactlyInAnyOrder("data", "filler");
        try (var files = Files.walk(disk.resolve("data"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .containsExactlyInAnyOrder(
                            disk.resolve("data", Store.FILE_NAME),
                            disk.resolve("data", "campus-accord-installation"),
                            backup);
        }
    }
}
