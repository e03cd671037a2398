package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.LETTER;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.mail.LetterStore;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.mail.Letter;
import org.campusaccord.domain.mail.LetterAnswer;
import org.campusaccord.domain.mail.LetterId;
import org.campusaccord.domain.mail.LetterKind;
import org.campusaccord.storage.tables.tables.records.LetterRecord;
import org.jooq.DSLContext;

/** Letters that were drafted, in the store. */
public final class LetterTable implements LetterStore {
    private final DSLContext dsl;

    public LetterTable(Store store) {
        this.dsl = store.dsl();
    }

    @Override
    public LetterId add(
            AgreementId agreement, LetterKind kind, Optional<CheckInId> checkIn, String recipients, Instant madeAt) {
        var row = dsl.newRecord(LETTER);
        row.setAgreementId(agreement.value());
        row.setKind(kind.name());
        row.setCheckInId(checkIn.map(CheckInId::value).orElse(null));
        row.setRecipients(recipients);
        row.setMadeAt(madeAt.atOffset(ZoneOffset.UTC));
        row.setAnswer(LetterAnswer.OPEN.name());
        row.insert();
        return new LetterId(row.getId());
    }

    @Override
    public List<Letter> letters(AgreementId agreement) {
        return dsl.selectFrom(LETTER)
                .where(LETTER.AGREEMENT_ID.eq(agreement.value()))
                .and(AgreementLink.isPresent(LETTER.AGREEMENT_ID))
                .orderBy(LETTER.MADE_AT.desc(), LETTER.ID.desc())
                .fetch(LetterTable::letter);
    }

    @Override
    public Optional<Letter> letter(LetterId id) {
        return dsl.selectFrom(LETTER)
                .where(LETTER.ID.eq(id.value()))
                .and(AgreementLink.isPresent(LETTER.AGREEMENT_ID))
                .fetchOptional(LetterTable::letter);
    }

    @Override
    public void answer(LetterId id, LetterAnswer answer, Instant at) {
        dsl.update(LETTER)
                .set(LETTER.ANSWER, answer.name())
                .set(LETTER.ANSWERED_AT, at.atOffset(ZoneOffset.UTC))
                .where(LETTER.ID.eq(id.value()))
                .execute();
    }

    /** Takes a removed agreement's letters along. */
    static void removeAll(DSLContext dsl, AgreementId agreement) {
        dsl.deleteFrom(LETTER).where(LETTER.AGREEMENT_ID.eq(agreement.value())).execute();
    }

    static Letter letter(LetterRecord row) {
        return new Letter(
                new LetterId(row.getId()),
                new AgreementId(row.getAgreementId()),
                LetterKind.valueOf(row.getKind()),
                Optional.ofNullable(row.getCheckInId()).map(CheckInId::new),
                row.getRecipients(),
                row.getMadeAt().toInstant(),
                LetterAnswer.valueOf(row.getAnswer()),
                DecisionRow.instant(row.getAnsweredAt()));
    }
}
