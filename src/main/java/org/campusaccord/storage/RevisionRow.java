package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.AGREEMENT;
import static org.campusaccord.storage.tables.Tables.CAMPUS;
import static org.campusaccord.storage.tables.Tables.REVISION;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import org.campusaccord.application.signing.Sha256;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.signature.RevisionId;
import org.campusaccord.domain.signature.RevisionKind;
import org.campusaccord.storage.tables.tables.records.RevisionRecord;
import org.jooq.DSLContext;

/** A text that is laid before the parties, as a row: one kind of row for agreements and for year-end reviews. */
final class RevisionRow {
    private RevisionRow() {}

    static RevisionId add(
            DSLContext dsl,
            AgreementId agreement,
            RevisionKind kind,
            int number,
            String canonical,
            String sha256,
            Instant at) {
        var row = dsl.newRecord(REVISION);
        row.setAgreementId(agreement.value());
        row.setKind(kind.name());
        row.setNumber(number);
        row.setContent(canonical);
        row.setSha256(sha256);
        row.setPreparedAt(at.atOffset(ZoneOffset.UTC));
        row.insert();
        return new RevisionId(row.getId());
    }

    /** People signed under that hash: words that do not have it are not shown as theirs. */
    static void requireUnaltered(DSLContext dsl, RevisionRecord row) {
        if (!Sha256.of(row.getContent().getBytes(StandardCharsets.UTF_8)).equals(row.getSha256())) {
            var campus = dsl.select(CAMPUS.NAME)
                    .from(AGREEMENT)
                    .join(CAMPUS)
                    .on(CAMPUS.ID.eq(AGREEMENT.CAMPUS_ID))
                    .where(AGREEMENT.ID.eq(row.getAgreementId()))
                    .fetchSingle(CAMPUS.NAME);
            throw Problem.of("revision.altered", campus, row.getNumber()).asException();
        }
    }
}
