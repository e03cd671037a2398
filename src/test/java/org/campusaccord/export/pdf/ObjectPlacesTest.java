package org.campusaccord.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfWriter.PdfBody.PdfCrossReference;

final class ObjectPlacesTest {
    private static final int NUMBERS = 20_000;

    @Test
    void doesWhatTheSetOfOpenPdfDoes() throws IOException {
        var random = new Random(7);
        var theirs = new TreeSet<PdfCrossReference>();
        var ours = new ObjectPlaces(List.of());
        for (int i = 0; i < 3 * NUMBERS; i++) {
            var place = place(random);
            if (random.nextInt(4) == 0) {
                assertThat(ours.remove(place)).isEqualTo(theirs.remove(place));
            } else {
                assertThat(ours.add(place)).isEqualTo(theirs.add(place));
            }
            assertThat(ours.contains(place)).isEqualTo(theirs.contains(place));
        }

        assertThat(ours.first()).isEqualTo(theirs.first());
        assertThat(ours.last()).isEqualTo(theirs.last());
        assertThat(ours.size()).isEqualTo(theirs.size());
        assertThat(written(ours)).isEqualTo(written(theirs));
    }

    @Test
    void takesOverWhatIsThere() throws IOException {
        var theirs = new TreeSet<>(List.of(
                new PdfCrossReference(0, 0, 65_535),
                new PdfCrossReference(1, 12_345_678_901L),
                new PdfCrossReference(2, 20_000, 1_600_000, 199)));

        assertThat(written(new ObjectPlaces(theirs))).isEqualTo(written(theirs));
    }

    @Test
    void isEmptyOnceTheLastIsGone() {
        var places = new ObjectPlaces(List.of(new PdfCrossReference(5, 17)));
        places.remove(new PdfCrossReference(5, 17));

        assertThat(places.isEmpty()).isTrue();
        assertThatThrownBy(places::last).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(places::first).isInstanceOf(NoSuchElementException.class);
    }

    private static PdfCrossReference place(Random random) {
        int number = random.nextInt(NUMBERS);
        return switch (random.nextInt(3)) {
            case 0 -> new PdfCrossReference(number, 0, 65_535);
            case 1 -> new PdfCrossReference(number, random.nextLong(1L << 45));
            default -> new PdfCrossReference(2, number, random.nextInt(2_000_000), random.nextInt(200));
        };
    }

    private static byte[] written(SortedSet<PdfCrossReference> places) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var place : places) {
            bytes.write(place.hashCode() >>> 16);
            bytes.write(place.hashCode() >>> 8);
            bytes.write(place.hashCode());
            place.toPdf(Long.BYTES, bytes);
        }
        return bytes.toByteArray();
    }
}
