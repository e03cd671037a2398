package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it changes a passphrase leaves a store that one of both opens. */
@Beside
class KilledRelockTest {
    @TempDir
    Path temporary;

    @Test
    void otherProgramChangesThePassphraseWhenNobodyKillsIt() throws Exception {
        var data = LockedFolder.lockedIn(temporary.resolve("data"));
        var other = KilledRelock.start(data.folder(), KilledRelock.Work.CHANGE);
        try (var words = words(other)) {
            assertThat(words.lines()).containsExactly(KilledRelock.BEGINS, KilledRelock.DONE);
        }
        assertThat(other.waitFor()).isZero();
        assertThat(data.campuses(LockedFolder.NEW)).containsExactly(OldStore.CAMPUS);
    }

    @Test
    void killedWhileItSetsAPassphrase() throws Exception {
        var data = LockedFolder.in(temporary.resolve("data"));
        kill(data, KilledRelock.Work.SET);
        var typed = data.lock().isLocked() ? LockedFolder.OLD : "";
        assertThat(data.campuses(typed)).containsExactly(OldStore.CAMPUS);
        assertThat(data.unfinished()).doesNotExist();
    }

    private static void kill(LockedFolder data, KilledRelock.Work work) throws IOException, InterruptedException {
        var other = KilledRelock.start(data.folder(), work);
        try (var words = words(other)) {
            assertThat(words.readLine()).isEqualTo(KilledRelock.BEGINS);
            other.destroyForcibly().waitFor();
        }
    }

    private static BufferedReader words(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
