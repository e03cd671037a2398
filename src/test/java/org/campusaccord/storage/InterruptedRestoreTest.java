package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A program that is ended at once in the middle of a restore leaves the old store or the new one, with what opens it. */
@Beside
class InterruptedRestoreTest {
    @TempDir
    Path folder;

    private Kept present;
    private Path backup;

    @BeforeEach
    void prepare() throws IOException {
        present = Kept.with(folder.resolve("present"), "Cedar Middle", 'a');
        backup = Kept.with(folder.resolve("other"), "Live Oak Elementary", 'b').backUp(folder.resolve("b.zip"), 'b');
    }

    @ParameterizedTest
    @EnumSource(Restore.Step.class)
    void storeIsTheOldOneOrTheNewOne(Restore.Step step) throws Exception {
        assertThat(KilledRestore.runAndWait(present.folder(), 'b', backup, step))
                .isEqualTo(KilledUpgrade.KILLED);
        boolean isNew = step.compareTo(Restore.Step.IN_PLACE) >= 0;
        assertThat(present.keyFile()).content().contains(isNew ? "b" : "a");
        assertThat(present.campuses(isNew ? 'b' : 'a'))
                .isEqualTo(List.of(isNew ? "Live Oak Elementary" : "Cedar Middle"));
    }

    @Test
    void restoresAfterAKill() throws Exception {
        KilledRestore.runAndWait(present.folder(), 'b', backup, Restore.Step.KEPT);
        present.restore(backup, 'b');
        assertThat(present.campuses('b')).containsExactly("Live Oak Elementary");
        assertThat(present.closed().backups()).hasSize(2);
        assertThat(present.names()).containsExactly("backups", StoreKeys.FILE_NAME, Store.FILE_NAME);
    }
}
