package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.ATTACHMENT;
import static org.campusaccord.storage.tables.Tables.DECISION;
import static org.campusaccord.storage.tables.Tables.REVISION;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.application.signing.ContentFormat;
import org.campusaccord.application.signing.RevisionStore;
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
import org.jooq.SelectSeekStepN;
import org.jooq.impl.DSL;

/** Texts laid before the parties, signatures, declines and scans, in the store. */
public final class RevisionTables implements RevisionStore {
    private final DSLContext dsl;
    private final LastContents contents;

    public RevisionTables(Store store, ContentFormat format) {
        this.dsl = store.dsl();
        this.contents = new LastContents(format);
    }

    @Override
    public RevisionId add(
            AgreementId agreement, AgreementContent content, String canonical, String sha256, Instant at) {
        return RevisionRow.add(dsl, agreement, RevisionKind.AGREEMENT, content.revision(), canonical, sha256, at);
    }

    @Override
    public List<Revision> revisions(AgreementId agreement) {
        return newestFirst(agreement).fetch().map(this::revision);
    }

    @Override
    public Optional<Revision> newest(AgreementId agreement) {
        return newestFirst(agreement).limit(1).fetchOptional().map(this::revision);
    }

    private SelectSeekStepN<RevisionRecord> newestFirst(AgreementId agreement) {
        return dsl.selectFrom(REVISION)
                .where(REVISION.AGREEMENT_ID.eq(agreement.value()))
                .and(AgreementLink.isPresent(REVISION.AGREEMENT_ID))
                .and(REVISION.KIND.eq(RevisionKind.AGREEMENT.name()))
                .and(REVISION.WITHDRAWN_AT.isNull())
                .orderBy(List.of(REVISION.NUMBER.desc(), REVISION.ID.desc()));
    }

    @Override
    public Set<AgreementId> amended() {
        return dsl.select(REVISION.AGREEMENT_ID)
                .from(REVISION)
                .where(REVISION.KIND.eq(RevisionKind.AGREEMENT.name()))
                .and(REVISION.FROZEN_AT.isNotNull())
                .and(AgreementLink.isPresent(REVISION.AGREEMENT_ID))
                .groupBy(REVISION.AGREEMENT_ID)
                .having(DSL.count(REVISION.ID).gt(1))
                .fetchSet(row -> new AgreementId(row.value1()));
    }

    private Revision revision(RevisionRecord row) {
        var content = contents.of(dsl, row);
        return new Revision(
                new RevisionId(row.getId()),
                new AgreementId(row.getAgreementId()),
                row.getNumber(),
                content,
                row.getSha256(),
                row.getPreparedAt().toInstant(),
                DecisionRow.instant(row.getFrozenAt()),
                DecisionRow.counting(dsl, row.getId()),
                DecisionRow.superseded(dsl, row.getId()));
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
    public byte[] scan(long attachment) {
        return dsl.select(ATTACHMENT.CONTENT)
                .from(ATTACHMENT)
                .where(ATTACHMENT.ID.eq(attachment))
                .fetchSingle(ATTACHMENT.CONTENT);
    }
}
