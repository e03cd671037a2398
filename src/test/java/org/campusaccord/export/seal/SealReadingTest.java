package org.campusaccord.export.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.campusaccord.application.seal.Fingerprint;
import org.campusaccord.application.seal.SealFacts;
import org.campusaccord.application.seal.SealReading;
import org.campusaccord.application.seal.SealReading.Sealed;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.SealedFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Beside
class SealReadingTest {
    @TempDir
    Path folder;

    private SealedFiles files;
    private byte[] sealed = {};

    @BeforeEach
    void seal() {
        files = new SealedFiles(folder);
        sealed = files.sealed();
    }

    private SealReading read(byte[] bytes) {
        try {
            return SealedFiles.read(Files.write(folder.resolve("file.pdf"), bytes));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void assertReported(byte[] bytes) {
        assertThat(read(bytes) instanceof Sealed found && found.whole()).isFalse();
    }

    private void assertNotWhole(byte[] bytes) {
        assertThat(read(bytes))
                .isInstanceOfSatisfying(
                        Sealed.class, found -> assertThat(found.whole()).isFalse());
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private int[] ends() {
        return new SealUpdateReader(sealed)
                .seals().stream().mapToInt(each -> each.end()).toArray();
    }

    @Test
    void tellsWhichAgreementItIsAndWhoSealed() {
        assertThat(read(sealed)).isInstanceOfSatisfying(Sealed.class, found -> {
            assertThat(found.whole()).isTrue();
            assertThat(found.good()).singleElement().satisfies(sealing -> {
                assertThat(sealing.facts()).isEqualTo(SealFacts.of(SealedFiles.revision()));
                assertThat(sealing.at()).isEqualTo(SealedFiles.NOW);
                assertThat(sealing.fingerprint())
                        .isEqualTo(files.key().certificate().fingerprint());
            });
        });
    }

    @Test
    void reportsEveryByteOfTheLastSealsEdges() {
        var last = new SealUpdateReader(sealed).seals().getLast();
        var places = IntStream.concat(
                IntStream.range(last.holeStart() - 300, last.holeStart() + 40),
                IntStream.range(last.holeEnd() - 20, last.end()));
        places.forEach(place -> assertNotWhole(changed(place, 1)));
    }

    @Test
    void reportsDigitOfTheSignatureInCapitals() {
        var last = new SealUpdateReader(sealed).seals().getLast();
        int letter = last.holeStart();
        while (sealed[letter] < 'a') {
            letter++;
        }
        assertNotWhole(changed(letter, 'a' ^ 'A'));
    }

    @Test
    void reportsOtherDigitBehindTheSignature() {
        assertNotWhole(changed(new SealUpdateReader(sealed).seals().getLast().holeEnd() - 2, 1));
    }

    private byte[] changed(int place, int difference) {
        var bytes = sealed.clone();
        bytes[place] ^= (byte) difference;
        return bytes;
    }

    @Test
    void reportsFileCutOffBehindAnySeal() {
        var ends = ends();
        assertThat(ends).hasSize(3);
        for (int end : Arrays.copyOf(ends, 2)) {
            assertNotWhole(Arrays.copyOf(sealed, end));
        }
    }

    @Test
    void fileCutOffBeforeTheSealsIsNotSealed() {
        int first = new SealUpdateReader(sealed).seals().getFirst().start();
        assertThat(read(Arrays.copyOf(sealed, first)))
                .isInstanceOfSatisfying(
                        SealReading.NotSealed.class,
                        found -> assertThat(found.title())
                                .hasValueSatisfying(title -> assertThat(title).startsWith("Partnership agreement")));
    }

    @Test
    void fileFromElsewhereHasNoTitleOfOurs() {
        var file = "%PDF-1.7\n<dc:title><rdf:Alt><rdf:li>A menu</rdf:li></rdf:Alt></dc:title>\n%%EOF\n";
        assertThat(read(file.getBytes(StandardCharsets.UTF_8))).isEqualTo(new SealReading.NotSealed(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "%", "1 0 obj\n<<>>\nendobj\n%%EOF\n"})
    void reportsWhatIsAppended(String more) {
        var bytes = joined(sealed, more.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read(bytes)).isInstanceOfSatisfying(Sealed.class, found -> {
            assertThat(found.whole()).isFalse();
            assertThat(found.good()).hasSize(1);
        });
    }

    @Test
    void reportsPageThatIsPaintedOver() throws IOException {
        assertThat(read(Overpainting.of(sealed))).isInstanceOfSatisfying(Sealed.class, found -> {
            assertThat(found.whole()).isFalse();
            assertThat(found.good()).hasSize(1);
        });
    }

    @Test
    void tellsWhenAnotherInstallationSealsWhatItPaintedOver() throws IOException {
        var other = new SealedFiles(Files.createDirectory(folder.resolve("other")));
        var forged = AddedSeal.to(Overpainting.of(sealed), "Seal", other.seal(SealedFiles.revision()));
        assertNotWhole(forged);
    }

    @Test
    void reportsSealsCopiedFromAnotherFile() {
        var first = new SealUpdateReader(sealed).seals().getFirst().start();
        var other = changed(100, 1);
        assertReported(joined(Arrays.copyOf(other, first), Arrays.copyOfRange(sealed, first, sealed.length)));
        var once = Arrays.copyOfRange(sealed, first, sealed.length);
        assertReported(joined(sealed, once));
    }

    @Test
    void fileSealedAgainTellsBoth() throws IOException {
        var facts = SealFacts.of(SealedFiles.revision());
        var amended = new SealFacts(
                facts.kind(),
                facts.agreement(),
                facts.campus(),
                facts.year(),
                2,
                "f".repeat(64),
                facts.signatures(),
                facts.copy());
        var again = AddedSeal.to(sealed, "Seal", files.seal(amended));
        assertThat(Arrays.copyOf(again, sealed.length)).isEqualTo(sealed);
        assertThat(read(again)).isInstanceOfSatisfying(Sealed.class, found -> {
            assertThat(found.whole()).isTrue();
            assertThat(found.good()).extracting(each -> each.facts().revision()).containsExactly(1, 2);
        });
        again[sealed.length + 20] ^= 1;
        assertThat(read(again)).isInstanceOfSatisfying(Sealed.class, found -> {
            assertThat(found.whole()).isFalse();
            assertThat(found.good()).extracting(each -> each.facts().revision()).containsExactly(1);
        });
    }

    @Test
    void fileOfManySealBeginningsIsReadOnce() {
        var beginning = ("7" + SealUpdate.BEGINNING + "/Seal 1/Of 1/From 0/Facts<").getBytes(StandardCharsets.US_ASCII);
        var all = new ByteArrayOutputStream();
        for (int i = 0; i < 20_000; i++) {
            all.writeBytes(beginning);
        }
        assertNotWhole(all.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Minutes of a meeting", "<html></html>"})
    void whatIsNoPdfIsUnreadable(String text) {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        SealReading.Unreadable.class,
                        found -> assertThat(found.problem().key()).isEqualTo("seal.not-pdf"));
    }

    @Test
    void missingFileAndFolderAreUnreadable() {
        assertThat(SealedFiles.read(folder.resolve("none.pdf"))).isInstanceOf(SealReading.Unreadable.class);
        assertThat(SealedFiles.read(folder)).isInstanceOf(SealReading.Unreadable.class);
    }

    @Test
    void fingerprintIsGroupedForTheEye() {
        assertThat(new Fingerprint("0123456789abcdef".repeat(4)).grouped())
                .isEqualTo("01234567 89abcdef 01234567 89abcdef 01234567 89abcdef 01234567 89abcdef");
    }
}
