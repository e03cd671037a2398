package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.DECISION;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Drawing;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Meaning;
import org.campusaccord.storage.tables.tables.records.DecisionRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What a party did, as a row: one kind of row for signatures of every method and for declines. */
final class DecisionRow {
    static final String DECLINED = "DECLINED";

    private static final String DRAWN = "DRAWN";
    private static final String TYPED = "TYPED";
    private static final String ON_PAPER = "ON_PAPER";

    private DecisionRow() {}

    static void fill(DecisionRecord row, Decision decision) {
        row.setPersonId(decision.person().value());
        row.setName(decision.name());
        row.setRole(decision.role().name());
        row.setDecidedAt(decision.at().toOffsetDateTime());
        row.setZone(decision.at().getZone().getId());
        row.setHost(decision.host());
        row.setContentSha256(decision.contentSha256());
        switch (decision) {
            case Decision.Decline decline -> {
                row.setMethod(DECLINED);
                row.setWords(decline.reason());
                row.setConsented(false);
            }
            case Decision.Signature signature -> {
                row.setMeaning(signature.meaning().name());
                row.setWords(signature.reservation());
                row.setConsented(signature.consented());
                fill(row, signature.mark());
            }
        }
    }

    private static void fill(DecisionRecord row, Mark mark) {
        switch (mark) {
            case Mark.Drawn drawn -> {
                row.setMethod(DRAWN);
                row.setDrawing(drawn.drawing().path());
            }
            case Mark.Typed typed -> {
                row.setMethod(TYPED);
                row.setTyped(typed.text());
            }
            case Mark.OnPaper _ -> row.setMethod(ON_PAPER);
        }
    }

    /** What counts under a text now, in the order in which it was decided. */
    static List<Decision> counting(DSLContext dsl, long revision) {
        return decisions(dsl, revision, DECISION.SUPERSEDED_AT.isNull());
    }

    /** Declines by parties who decided again. */
    static List<Decision.Decline> superseded(DSLContext dsl, long revision) {
        return decisions(dsl, revision, DECISION.SUPERSEDED_AT.isNotNull()).stream()
                .map(Decision.Decline.class::cast)
                .toList();
    }

    private static List<Decision> decisions(DSLContext dsl, long revision, Condition which) {
        return dsl.selectFrom(DECISION)
                .where(DECISION.REVISION_ID.eq(revision))
                .and(which)
                .orderBy(DECISION.DECIDED_AT, DECISION.ID)
                .fetch(DecisionRow::read);
    }

    static Decision read(DecisionRecord row) {
        var at = row.getDecidedAt().atZoneSameInstant(ZoneId.of(row.getZone()));
        var person = new PersonId(row.getPersonId());
        var role = Role.valueOf(row.getRole());
        if (row.getMethod().equals(DECLINED)) {
            return new Decision.Decline(
                    row.getId(),
                    person,
                    row.getName(),
                    role,
                    at,
                    row.getHost(),
                    row.getContentSha256(),
                    row.getWords());
        }
        return new Decision.Signature(
                row.getId(),
                person,
                row.getName(),
                role,
                at,
                row.getHost(),
                row.getContentSha256(),
                Meaning.valueOf(row.getMeaning()),
                row.getWords(),
                mark(row),
                row.getConsented());
    }

    private static Mark mark(DecisionRecord row) {
        return switch (row.getMethod()) {
            case DRAWN -> new Mark.Drawn(Drawing.parse(Objects.requireNonNull(row.getDrawing())));
            case TYPED -> new Mark.Typed(Objects.requireNonNull(row.getTyped()));
            default -> new Mark.OnPaper();
        };
    }

    static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
