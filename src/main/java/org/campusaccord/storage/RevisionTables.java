package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.AGREEMENT;
import static org.campusaccord.storage.tables.Tables.ATTACHMENT;
import static org.campusaccord.storage.tables.Tables.CAMPUS;
import static org.campusaccord.storage.tables.Tables.DECISION;
import static org.campusaccord.storage.tables.Tables.REVISION;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.campusaccord.application.signing.ContentFormat;
import org.campusaccord.application.signing.RevisionStore;
import org.campusaccord.application.signing.Sha256;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.signature.Attachment;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.domain.signature.RevisionId;
import org.campusaccord.domain.signature.RevisionKind;
import org.campusaccord.storage.tables.tables.records.RevisionRecord;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Texts laid before the parties, signatures, declines and scans, in the store. */
public final class RevisionTables implements RevisionStore {
    private final DSLContext dsl;
    private final ContentFormat format;

    public RevisionTables(Store store, ContentFormat format) {
        this.dsl = store.dsl();
        this.format = format;
    }

    @Override
    public RevisionId add(
            AgreementId agreement, AgreementContent content, String canonical, String sha256, Instant at) {
        return new RevisionId(dsl.insertInto(REVISION)
                .set(REVISION.AGREEMENT_ID, agreement.value())
                .set(REVISION.NUMBER, content.revision())
                .set(REVISION.CONTENT, canonical)
                .set(REVISION.SHA256, sha256)
                .set(REVISION.PREPARED_AT, at.atOffset(ZoneOffset.UTC))
                .returning()
                .fetchSingle()
                .getId());
    }

    @Override
    public List<Revision> revisions(AgreementId agreement) {
        return dsl.selectFrom(REVISION)
                .where(REVISION.AGREEMENT_ID.in(unlessDeleted(agreement)))
                .and(REVISION.KIND.eq(RevisionKind.AGREEMENT.name()))
                .and(REVISION.WITHDRAWN_AT.isNull())
                .orderBy(REVISION.NUMBER.desc(), REVISION.ID.desc())
                .fetch()
                .map(this::revision);
    }

    private static Select<Record1<Long>> unlessDeleted(AgreementId agreement) {
        return DSL.select(AGREEMENT.ID)
                .from(AGREEMENT)
                .where(AGREEMENT.ID.eq(agreement.value()))
                .and(AGREEMENT.DELETED_AT.isNull());
    }

    private Revision revision(RevisionRecord row) {
        requireUnaltered(dsl, row);
        return new Revision(
                new RevisionId(row.getId()),
                new AgreementId(row.getAgreementId()),
                row.getNumber(),
                format.read(row.getContent()),
                row.getSha256(),
                row.getPreparedAt().toInstant(),
                DecisionRow.instant(row.getFrozenAt()),
                DecisionRow.counting(dsl, row.getId()),
                DecisionRow.superseded(dsl, row.getId()));
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

    @Override
    public void freeze(RevisionId revision, Instant at) {
        dsl.update(REVISION)
                .set(REVISION.FROZEN_AT, at.atOffset(ZoneOffset.UTC))
                .where(REVISION.ID.eq(revision.value()))
                .execute();
    }

    @Override
    public void withdraw(RevisionId revision, Instant at) {
        dsl.update(REVISION)
                .set(REVISION.WITHDRAWN_AT, at.atOffset(ZoneOffset.UTC))
                .where(REVISION.ID.eq(revision.value()))
                .execute();
    }

    @Override
    public void addDecision(RevisionId revision, Decision decision) {
        var counts = DECISION.REVISION_ID
                .eq(revision.value())
                .and(DECISION.PERSON_ID.eq(decision.person().value()))
                .and(DECISION.SUPERSEDED_AT.isNull());
        if (dsl.fetchExists(DECISION, counts)) {
            throw Problem.of("signing.twice").asException();
        }
        var row = dsl.newRecord(DECISION);
        row.setRevisionId(revision.value());
        DecisionRow.fill(row, decision);
        row.insert();
    }

    @Override
    public void supersede(long decision, Instant at) {
        dsl.update(DECISION)
                .set(DECISION.SUPERSEDED_AT, at.atOffset(ZoneOffset.UTC))
                .where(DECISION.ID.eq(decision))
                .and(DECISION.METHOD.eq(DecisionRow.DECLINED))
                .execute();
    }

    @Override
    public void attach(long decision, Attachment attachment, byte[] content) {
        dsl.insertInto(ATTACHMENT)
                .set(ATTACHMENT.DECISION_ID, decision)
                .set(ATTACHMENT.FILE_NAME, attachment.fileName())
                .set(ATTACHMENT.MEDIA_TYPE, attachment.mediaType())
                .set(ATTACHMENT.SIZE, attachment.size())
                .set(ATTACHMENT.SHA256, attachment.sha256())
                .set(ATTACHMENT.CONTENT, content)
                .set(ATTACHMENT.ADDED_AT, attachment.addedAt().atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public List<Attachment> attachments(RevisionId revision) {
        return dsl.select(
                        ATTACHMENT.ID,
                        ATTACHMENT.DECISION_ID,
                        ATTACHMENT.FILE_NAME,
                        ATTACHMENT.MEDIA_TYPE,
                        ATTACHMENT.SIZE,
                        ATTACHMENT.SHA256,
                        ATTACHMENT.ADDED_AT)
                .from(ATTACHMENT)
                .join(DECISION)
                .on(DECISION.ID.eq(ATTACHMENT.DECISION_ID))
                .where(DECISION.REVISION_ID.eq(revision.value()))
                .orderBy(ATTACHMENT.ID)
                .fetch(row -> new Attachment(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7().toInstant()));
    }

    @Override
    public byte[] attachmentContent(long attachment) {
        return dsl.select(ATTACHMENT.CONTENT)
                .from(ATTACHMENT)
                .where(ATTACHMENT.ID.eq(attachment))
                .fetchSingle(ATTACHMENT.CONTENT);
    }
}
