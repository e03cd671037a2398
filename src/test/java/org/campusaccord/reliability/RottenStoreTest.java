package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.testing.BreaksStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that loses a block of a store says nothing of it: the file keeps its time, and the mark that it was closed in
 * order, so that it is not read in full when it is opened. Then at least no backup of it is called good that is not.
 */
@BreaksStores
class RottenStoreTest {
    private static final int BLOCK = 4096;

    /** What tells of bytes that are kept under a fingerprint. */
    private static final List<String> OF_FINGERPRINTS =
            List.of("check.text-altered", "check.other-text", "check.scan-altered", "check.activity-log");

    @TempDir
    Path folder;

    private VictimStore whole;

    @BeforeEach
    void layOut() throws Exception {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView(UserDefinedFileAttributeView.class))
                .isTrue();
        whole = VictimStore.begin(Files.createDirectory(folder.resolve("whole")), 2);
    }

    /** What became of a store with a block of zeros. */
    private enum Outcome {
        REFUSED,
        NO_BACKUP,
        BACKUP_NOT_GOOD,
        GOOD_AND_ALL_FINGERPRINTS_RIGHT
    }

    @Test
    void noAlteredWordIsReportedAsVerified() throws Exception {
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        var random = Form.random(Form.seed());
        int times = Form.times(10, 300);
        for (int number = 0; number < times; number++) {
            var victim = whole.copyTo(folder.resolve("victim-" + number));
            var first = newestGood(victim);
            // The mark does not go along with a copy.
            victim.open(Optional.empty()).close();
            loseABlock(victim.file(), random);
            var what = "block " + number + " with seed " + Form.seed();
            var outcome = backUp(victim, what);
            outcomes.merge(outcome, 1, Integer::sum);
            if (outcome != Outcome.GOOD_AND_ALL_FINGERPRINTS_RIGHT) {
                assertThat(newestGood(victim)).as(what).isEqualTo(first);
            }
        }
        assertThat(outcomes).containsKey(Outcome.BACKUP_NOT_GOOD);
        Form.figures("Blocks lost without a trace: %d; %s".formatted(times, outcomes));
    }

    private Outcome backUp(VictimStore victim, String what) {
        Backup made;
        List<Problem> found;
        try (var workspace = victim.open(Optional.empty())) {
            found = workspace.check().run().findings();
            made = workspace.backups().backUp().backup();
        } catch (ProblemException refused) {
            var key = refused.problem().key();
            assertThat(key).as(what).matches("store\\..*|backup\\.not-verified");
            return key.startsWith("store.") ? Outcome.REFUSED : Outcome.NO_BACKUP;
        }
        if (!made.isGood()) {
            assertThat(found).as(what).containsAll(made.damage());
            return Outcome.BACKUP_NOT_GOOD;
        }
        assertThat(found).as(what).noneMatch(finding -> OF_FINGERPRINTS.contains(finding.key()));
        return Outcome.GOOD_AND_ALL_FINGERPRINTS_RIGHT;
    }

    private static Path newestGood(VictimStore victim) {
        return victim.backups().stream()
                .filter(Backup::isGood)
                .findFirst()
                .orElseThrow()
                .file()
                .getFileName();
    }

    /** One in which people's words lie, more often than not. */
    private static void loseABlock(Path file, RandomGenerator random) throws IOException {
        var bytes = Files.readAllBytes(file);
        int from = random.nextInt(bytes.length / BLOCK - 2) * BLOCK + 2 * BLOCK;
        for (int tries = 0; tries < 40 && !holdsWords(bytes, from); tries++) {
            from = random.nextInt(bytes.length / BLOCK - 2) * BLOCK + 2 * BLOCK;
        }
        var written = Files.getLastModifiedTime(file);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(Math.min(BLOCK, bytes.length - from)), from);
        }
        Files.setLastModifiedTime(file, written);
    }

    private static boolean holdsWords(byte[] bytes, int from) {
        int letters = 0;
        for (int at = from; at < Math.min(bytes.length, from + BLOCK); at++) {
            letters += Character.isLetter(bytes[at]) || bytes[at] == ' ' ? 1 : 0;
        }
        return letters > BLOCK * 2 / 3;
    }
}
