package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.reliability.disk.Disk;
import org.campusaccord.reliability.disk.Fault;
import org.campusaccord.reliability.disk.Trouble;
import org.campusaccord.testing.BreaksStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What could not be saved is saved as soon as the disk can take it; no new start is needed. */
@BreaksStores
class TryAgainTest {
    private final Disk disk = new Disk();
    private final Path data = disk.root().resolve("data");

    @AfterEach
    void close() {
        disk.close();
    }

    @Test
    void savesAtTheSecondTryWhateverFailedAtTheFirst() throws Exception {
        Typist.prepare(Files.createDirectory(data));
        int failures = 0;
        try (var workspace = Places.open(data)) {
            var typist = new Typist(workspace, Form.random(1));
            int number = 0;
            for (var kind : List.of(Fault.Kind.NO_SPACE, Fault.Kind.DENIED, Fault.Kind.HALF_THEN_NO_SPACE)) {
                for (int at = 1; at <= 4; at++) {
                    disk.suffer(Fault.once(kind, at));
                    failures += fails(typist, ++number) ? 1 : 0;
                    disk.suffer(Trouble.NONE);
                    requireKept(typist, ++number);
                }
            }
        }
        assertThat(failures).isGreaterThan(6);
    }

    @Test
    void failsUntilThereIsRoom() throws Exception {
        Typist.prepare(Files.createDirectory(data));
        try (var workspace = Places.open(data)) {
            var typist = new Typist(workspace, Form.random(1));
            disk.suffer(Fault.from(Fault.Kind.NO_SPACE, 1));
            for (int number = 1; number <= 3; number++) {
                assertThat(fails(typist, number)).isTrue();
            }
            disk.suffer(Trouble.NONE);
            requireKept(typist, 4);
        }
    }

    private static boolean fails(Typist typist, int number) {
        try {
            typist.save(number);
            return false;
        } catch (ProblemException notSaved) {
            assertThat(notSaved.problem().key()).isIn("store.no-space", "store.failed");
            return true;
        }
    }

    /** On the disk, as another program would find it. */
    private void requireKept(Typist typist, int number) {
        var ledger = new Ledger();
        ledger.saved(typist.save(number), number);
        try (var copy = disk.copy();
                var workspace = Places.open(copy.root().resolve("data"))) {
            assertThat(ledger.missing(workspace, List.of())).isEmpty();
        }
    }
}
