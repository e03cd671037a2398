package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.campusaccord.application.seal.SealReading.Sealed;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.testing.Agreements;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.Revisions;
import org.campusaccord.testing.SealedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a sealed file is noticed, and a file that nobody touched is never doubted. */
@Beside
class SealTrialTest {
    @TempDir
    Path folder;

    private boolean holds(byte[] bytes) throws IOException {
        var reading = SealedFiles.read(Files.write(folder.resolve("file.pdf"), bytes));
        return reading instanceof Sealed sealed && sealed.whole();
    }

    /** @param revisions how many stand in the file, each behind the seals of those before it */
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void noticesEachChangedByteAndEachCut(int revisions) throws IOException {
        int times = Form.times(40, 1_000);
        long seed = Form.seed();
        var random = Form.random(seed);
        var files = new SealedFiles(folder);
        var sealed = files.together(revisions);
        // Cut off just there, a file is a whole one again: that of an earlier revision.
        var earlier = IntStream.range(1, revisions)
                .map(each -> files.together(each).length)
                .boxed()
                .toList();
        var unnoticed = new ArrayList<String>();
        for (int i = 0; i < times; i++) {
            var bytes = sealed.clone();
            int place = random.nextInt(bytes.length);
            int difference = 1 + random.nextInt(255);
            bytes[place] ^= (byte) difference;
            if (holds(bytes)) {
                unnoticed.add("byte " + place + " by " + difference);
            }
            int length = random.nextInt(sealed.length);
            if (!earlier.contains(length) && holds(Arrays.copyOf(sealed, length))) {
                unnoticed.add("cut at " + length);
            }
        }
        assertThat(unnoticed).as("seed " + seed).isEmpty();
        Form.figures("sealed file, " + revisions + " revisions: " + times + " changed bytes and " + times
                + " cuts, all noticed (seed " + seed + ")");
    }

    @Test
    void neverDoubtsFileThatNobodyTouched() throws IOException {
        int times = Form.times(20, 1_000);
        long seed = Form.seed();
        var random = Form.random(seed);
        int doubted = 0;
        var files = new SealedFiles(folder);
        for (int i = 0; i < times; i++) {
            if (i % 50 == 1) {
                files = new SealedFiles(folder);
            }
            var hash = new byte[32];
            random.nextBytes(hash);
            if (!holds(files.sealed(revision(i, HexFormat.of().formatHex(hash))))) {
                doubted++;
            }
        }
        assertThat(doubted).as("seed " + seed).isZero();
        Form.figures("sealed file: " + times + " good files, none doubted (seed " + seed + ")");
    }

    private static Revision revision(int number, String sha256) {
        var signed = number % 2 == 0
                ? Revisions.signed(Agreements.filled().build())
                : Revisions.signedAfterDecline(Agreements.empty().build(), "Not yet.");
        return new Revision(
                signed.id(),
                signed.agreement(),
                signed.number(),
                signed.content(),
                sha256,
                signed.preparedAt(),
                signed.frozenAt(),
                signed.decisions(),
                signed.supersededDeclines());
    }
}
