package org.campusaccord.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.campusaccord.document.Book;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.testing.Agreements;
import org.junit.jupiter.api.Test;

/** A long file is written beside others with the same renderer. */
class RenderersAtOnceTest {
    private static final int FILES = 24;

    private final PdfRenderer renderer = new PdfRenderer(PdfReading.CLOCK);

    private byte[] write(int number) {
        try {
            var book = Book.of(PdfReading.document(Agreements.draft(Agreements.empty()
                    .answer(
                            "goals",
                            "alignment",
                            new Answer.Statement("Zażółć gęślą jaźń, Nguyễn Thị Hồng, Ελένη, ✓ ".repeat(number * 20)))
                    .build())));
            var out = new ByteArrayOutputStream();
            renderer.write(book, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void writesTheSameBytesAsOneAfterAnother() throws Exception {
        var atOnce = new ArrayList<Future<byte[]>>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < FILES; i++) {
                int number = i % 6;
                atOnce.add(threads.submit(() -> write(number)));
            }
        }
        var alone = new ArrayList<byte[]>();
        for (int i = 0; i < 6; i++) {
            alone.add(write(i));
        }
        for (int i = 0; i < FILES; i++) {
            assertThat(atOnce.get(i).get()).as("file " + i).isEqualTo(alone.get(i % 6));
        }
    }
}
