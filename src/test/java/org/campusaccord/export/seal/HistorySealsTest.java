package org.campusaccord.export.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.campusaccord.application.seal.SealReading;
import org.campusaccord.application.seal.SealReading.Sealed;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.SealedFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An amendment adds seals to a file without breaking the earlier ones, and each seal goes on to guard what it was made over. */
@Beside
class HistorySealsTest {
    private static final int CHANGES = 60;

    @TempDir
    static Path folder;

    private static SealedFiles files;
    private static byte[] one = {};
    private static byte[] two = {};
    private static byte[] three = {};

    @BeforeAll
    static void write() {
        files = new SealedFiles(folder);
        one = files.together(1);
        three = files.together(3);
        int end = new SealUpdateReader(three).seals().get(5).end();
        two = Arrays.copyOf(three, end);
    }

    private static SealReading read(byte[] bytes) {
        try {
            var file = Files.write(Files.createTempFile(folder, "file", ".pdf"), bytes);
            var found = SealedFiles.read(file);
            Files.delete(file);
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void assertHolds(byte[] file, Integer... revisions) {
        assertSealed(file, true, revisions);
    }

    /** What came behind these revisions is not as it was sealed. */
    private static void assertHoldsOnlyUpTo(byte[] file, Integer... revisions) {
        assertSealed(file, false, revisions);
    }

    private static void assertSealed(byte[] file, boolean whole, Integer... revisions) {
        assertThat(read(file)).isInstanceOfSatisfying(Sealed.class, found -> {
            assertThat(found.whole()).isEqualTo(whole);
            assertThat(found.good())
                    .extracting(sealing -> sealing.facts().revision())
                    .isEqualTo(List.of(revisions));
        });
    }

    @Test
    void beginsWithTheFileOfTheFirstRevisionByteForByte() {
        assertThat(one).isEqualTo(files.sealed(SealedFiles.revision(1)));
        assertThat(Arrays.copyOf(three, one.length)).isEqualTo(one);
    }

    @Test
    void sameKeyAndClockGiveSameBytes() {
        assertThat(files.together(3)).isEqualTo(three);
    }

    @Test
    void everySealHoldsAndTheNewestOverTheWholeFile() {
        assertHolds(three, 1, 2, 3);
        assertThat(new SealUpdateReader(three).seals().getLast().end()).isEqualTo(three.length);
    }

    @Test
    void cutBackToAnEarlierRevisionItIsThatRevisionsFile() {
        assertHolds(Arrays.copyOf(three, two.length), 1, 2);
        assertHolds(Arrays.copyOf(three, one.length), 1);
    }

    @Test
    void reportsEachOfManyChangesAndSinceWhichRevision() {
        var random = new Random(20260820);
        for (int i = 0; i < CHANGES; i++) {
            int place = random.nextInt(three.length);
            var changed = three.clone();
            changed[place] ^= (byte) (1 + random.nextInt(255));
            if (place >= two.length) {
                assertHoldsOnlyUpTo(changed, 1, 2);
            } else if (place >= one.length) {
                assertHoldsOnlyUpTo(changed, 1);
            } else {
                assertThat(read(changed))
                        .isInstanceOfSatisfying(
                                Sealed.class, found -> assertThat(found.good()).isEmpty());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 5_000, 20_000})
    void reportsWhatIsCutOff(int bytes) {
        assertHoldsOnlyUpTo(Arrays.copyOf(three, three.length - bytes), 1, 2);
        assertHoldsOnlyUpTo(Arrays.copyOf(three, two.length - bytes), 1);
    }

    @Test
    void reportsFileCutOffBehindAnySealButTheLastOfARevision() {
        for (var seal : new SealUpdateReader(three).seals()) {
            var cut = Arrays.copyOf(three, seal.end());
            boolean isLast =
                    seal.entry().series().number() == seal.entry().series().of();
            assertThat(((Sealed) read(cut)).whole()).isEqualTo(isLast);
        }
    }

    @Test
    void reportsWhatIsAppended() {
        var longer = Arrays.copyOf(three, three.length + 1);
        longer[three.length] = '\n';
        assertHoldsOnlyUpTo(longer, 1, 2, 3);
    }

    @Test
    void reportsPageThatIsPaintedOver() throws IOException {
        assertHoldsOnlyUpTo(Overpainting.of(three), 1, 2, 3);
        assertHoldsOnlyUpTo(Overpainting.of(Arrays.copyOf(three, two.length)), 1, 2);
    }

    @Test
    void reportsRevisionThatIsLeftOutInBetween() {
        var without = new byte[one.length + three.length - two.length];
        System.arraycopy(one, 0, without, 0, one.length);
        System.arraycopy(three, two.length, without, one.length, three.length - two.length);
        assertHoldsOnlyUpTo(without, 1);
    }
}
