package org.campusaccord.export.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import org.campusaccord.application.document.EditableCopy;
import org.campusaccord.application.document.WordWriter;

/** Writes documents as .docx with real headings, lists and tables; the same bytes for the same document and time. */
public final class WordRenderer implements WordWriter {
    private final Clock clock;

    /** @param clock gives the time that files carry */
    public WordRenderer(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void write(EditableCopy copy, OutputStream out) throws IOException {
        var now = clock.instant();
        var document = copy.document();
        var written = new ByteArrayOutputStream();
        try (var file = WordFile.begin(document, now)) {
            PageFrame.apply(file, document, copy.mark());
            Body.write(file, document);
            file.write(written);
        }
        SteadyZip.copy(written.toByteArray(), now, out);
    }
}
