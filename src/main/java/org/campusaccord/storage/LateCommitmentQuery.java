package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.AGREEMENT;
import static org.campusaccord.storage.tables.Tables.CHECK_IN;
import static org.campusaccord.storage.tables.Tables.CHECK_IN_COMMITMENT;
import static org.campusaccord.storage.tables.Tables.COMMITMENT;
import static org.campusaccord.storage.tables.Tables.PERSON;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.campusaccord.application.due.DueStore.LateCommitment;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.checkin.CheckInState;
import org.campusaccord.domain.checkin.Progress;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Commitments whose day is over, in two queries: what check-ins said of them, and those that may be late. */
final class LateCommitmentQuery {
    private final DSLContext dsl;

    LateCommitmentQuery(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** What the check-ins so far came to. */
    private record Standing(boolean over, Optional<LocalDate> newDue) {
        static final Standing UNTOLD = new Standing(false, Optional.empty());

        /** What is not said again stays as it was. */
        Standing then(Optional<Progress> progress, Optional<LocalDate> due) {
            return new Standing(progress.map(Progress::isOver).orElse(over), due.or(() -> newDue));
        }
    }

    List<LateCommitment> fetch(SchoolYear year, LocalDate today) {
        var standings = standings(year);
        return candidates(year, today, standings).stream()
                .filter(late -> late.due().isBefore(today))
                .sorted(Comparator.comparing(LateCommitment::due))
                .toList();
    }

    private Map<Long, Standing> standings(SchoolYear year) {
        var standings = new HashMap<Long, Standing>();
        var amended = AmendedCommitments.in(dsl, COMMITMENT.AGREEMENT_ID.in(ofYear(year)));
        dsl.select(
                        CHECK_IN_COMMITMENT.COMMITMENT_ID,
                        CHECK_IN_COMMITMENT.PROGRESS,
                        CHECK_IN_COMMITMENT.NEW_DUE_ON,
                        CHECK_IN.HELD_ON)
                .from(CHECK_IN_COMMITMENT)
                .join(CHECK_IN)
                .on(CHECK_IN.ID.eq(CHECK_IN_COMMITMENT.CHECK_IN_ID))
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(CHECK_IN.AGREEMENT_ID))
                .where(AgreementLink.isOf(year))
                .and(CHECK_IN.STATE.eq(CheckInState.HELD.name()))
                .orderBy(CHECK_IN.HELD_ON, CHECK_IN.ID)
                .forEach(row -> {
                    var newDue = newDue(row, Optional.ofNullable(amended.get(row.value1())));
                    standings.merge(
                            row.value1(),
                            Standing.UNTOLD.then(progress(row), newDue),
                            (before, _) -> before.then(progress(row), newDue));
                });
        return standings;
    }

    private static Select<Record1<Long>> ofYear(SchoolYear year) {
        return DSL.select(AGREEMENT.ID).from(AGREEMENT).where(AgreementLink.isOf(year));
    }

    /** The date that a check-in gave, unless all have signed another one since. */
    private static Optional<LocalDate> newDue(Record row, Optional<LocalDate> amendedOn) {
        var heldOn = row.get(CHECK_IN.HELD_ON);
        return Optional.ofNullable(row.get(CHECK_IN_COMMITMENT.NEW_DUE_ON))
                .filter(_ -> amendedOn.isEmpty() || heldOn.isAfter(amendedOn.get()));
    }

    private static Optional<Progress> progress(Record row) {
        return Optional.ofNullable(row.get(CHECK_IN_COMMITMENT.PROGRESS)).map(Progress::valueOf);
    }

    /** Those whose first day is over, and those that a check-in gave another day. */
    private List<LateCommitment> candidates(SchoolYear year, LocalDate today, Map<Long, Standing> standings) {
        var hasNewDay = DSL.exists(dsl.selectOne()
                .from(CHECK_IN_COMMITMENT)
                .where(CHECK_IN_COMMITMENT.COMMITMENT_ID.eq(COMMITMENT.ID))
                .and(CHECK_IN_COMMITMENT.NEW_DUE_ON.lt(today)));
        return dsl
                .select(COMMITMENT.ID, COMMITMENT.AGREEMENT_ID, COMMITMENT.WHAT, COMMITMENT.DUE_ON, PERSON.NAME)
                .from(AgreementLink.withAgreement(COMMITMENT, COMMITMENT.AGREEMENT_ID))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(COMMITMENT.OWNER_ID))
                .where(AgreementLink.isOf(year))
                .and(AGREEMENT.STATUS.in(AgreementStatus.SIGNED.name(), AgreementStatus.IN_AMENDMENT.name()))
                .and(COMMITMENT.ENDED_IN.isNull())
                .and(COMMITMENT.DUE_ON.lt(today).or(hasNewDay))
                .orderBy(COMMITMENT.ID)
                .fetch()
                .stream()
                .flatMap(row -> late(row, standings.getOrDefault(row.get(COMMITMENT.ID), Standing.UNTOLD)).stream())
                .toList();
    }

    private static Optional<LateCommitment> late(Record row, Standing standing) {
        if (standing.over()) {
            return Optional.empty();
        }
        return standing.newDue()
                .or(() -> Optional.ofNullable(row.get(COMMITMENT.DUE_ON)))
                .map(due -> new LateCommitment(
                        new AgreementId(row.get(COMMITMENT.AGREEMENT_ID)),
                        new CommitmentId(row.get(COMMITMENT.ID)),
                        row.get(COMMITMENT.WHAT),
                        Objects.requireNonNullElse(row.get(PERSON.NAME), ""),
                        due));
    }
}
