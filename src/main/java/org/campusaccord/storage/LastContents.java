package org.campusaccord.storage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.campusaccord.application.signing.ContentFormat;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.storage.tables.tables.records.RevisionRecord;
import org.jooq.DSLContext;

/**
 * The contents that were read last. While people sign, one text is asked for a dozen times; its words are read from the store
 * and compared each time, but neither hashed nor parsed again.
 */
final class LastContents {
    /** A text and the one that it amends. */
    private static final int MOST = 2;

    private final ContentFormat format;
    private final Deque<Known> known = new ArrayDeque<>();

    LastContents(ContentFormat format) {
        this.format = format;
    }

    private record Known(String words, String sha256, AgreementContent content) {
        boolean is(RevisionRecord row) {
            return words.equals(row.getContent()) && sha256.equals(row.getSha256());
        }
    }

    /** What a row holds; a text without the hash that people signed under is a problem. */
    synchronized AgreementContent of(DSLContext dsl, RevisionRecord row) {
        return find(row).orElseGet(() -> read(dsl, row)).content();
    }

    private Optional<Known> find(RevisionRecord row) {
        return known.stream().filter(each -> each.is(row)).findFirst();
    }

    private Known read(DSLContext dsl, RevisionRecord row) {
        RevisionRow.requireUnaltered(dsl, row);
        var read = new Known(row.getContent(), row.getSha256(), format.read(row.getContent()));
        known.addFirst(read);
        if (known.size() > MOST) {
            known.removeLast();
        }
        return read;
    }
}
