package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.AGREEMENT;
import static org.campusaccord.storage.tables.Tables.CHECK_IN;
import static org.campusaccord.storage.tables.Tables.CHECK_IN_COMMITMENT;
import static org.campusaccord.storage.tables.Tables.COMMITMENT;
import static org.campusaccord.storage.tables.Tables.PERSON;

import java.time.LocalDate;
import java.util.Arrays;
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
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * Commitments whose day is over. What check-ins said of them is looked up by the store: thousands are done, and none of
 * those is read.
 */
final class LateCommitmentQuery {
    private static final List<String> OVER = Arrays.stream(Progress.values())
            .filter(Progress::isOver)
            .map(Progress::name)
            .toList();

    private final DSLContext dsl;

    LateCommitmentQuery(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<LateCommitment> fetch(SchoolYear year, LocalDate today) {
        var newDays = newDays(year);
        return candidates(year, today, newDays).stream()
                .filter(late -> late.due().isBefore(today))
                .sorted(Comparator.comparing(LateCommitment::due)
                        .thenComparingLong(late -> late.id().value()))
                .toList();
    }

    /** The newest day that check-ins gave, by the number of the commitment. */
    private Map<Long, LocalDate> newDays(SchoolYear year) {
        var told = dsl.select(CHECK_IN_COMMITMENT.COMMITMENT_ID, CHECK_IN_COMMITMENT.NEW_DUE_ON, CHECK_IN.HELD_ON)
                .from(AGREEMENT)
                .join(CHECK_IN)
                .on(CHECK_IN.AGREEMENT_ID.eq(AGREEMENT.ID))
                .join(CHECK_IN_COMMITMENT)
                .on(CHECK_IN_COMMITMENT.CHECK_IN_ID.eq(CHECK_IN.ID))
                .where(AgreementLink.isOf(year))
                .and(CHECK_IN.STATE.eq(CheckInState.HELD.name()))
                .and(CHECK_IN_COMMITMENT.NEW_DUE_ON.isNotNull())
                .orderBy(CHECK_IN.HELD_ON, CHECK_IN.ID)
                .fetch();
        if (told.isEmpty()) {
            return Map.of();
        }
        var amended = AmendedCommitments.in(dsl, COMMITMENT.AGREEMENT_ID.in(ofYear(year)));
        var days = new HashMap<Long, LocalDate>();
        told.stream()
                .filter(row -> !isAmendedSince(row.value3(), Optional.ofNullable(amended.get(row.value1()))))
                .forEach(row -> days.put(row.value1(), row.value2()));
        return days;
    }

    private static Select<Record1<Long>> ofYear(SchoolYear year) {
        return DSL.select(AGREEMENT.ID).from(AGREEMENT).where(AgreementLink.isOf(year));
    }

    /** Whether all have signed another day since a check-in gave one. */
    private static boolean isAmendedSince(LocalDate heldOn, Optional<LocalDate> amendedOn) {
        return amendedOn.filter(day -> !heldOn.isAfter(day)).isPresent();
    }

    /** Those that are not over, and whose first day has passed or that a check-in gave another day. */
    private List<LateCommitment> candidates(SchoolYear year, LocalDate today, Map<Long, LocalDate> newDays) {
        var hasNewDay = DSL.exists(dsl.selectOne()
                .from(CHECK_IN_COMMITMENT)
                .where(CHECK_IN_COMMITMENT.COMMITMENT_ID.eq(COMMITMENT.ID))
                .and(CHECK_IN_COMMITMENT.NEW_DUE_ON.lt(today)));
        // Sorted here: to have them sorted, H2 would go through the commitments of all years.
        return dsl
                .select(COMMITMENT.ID, COMMITMENT.AGREEMENT_ID, COMMITMENT.WHAT, COMMITMENT.DUE_ON, PERSON.NAME)
                .from(AGREEMENT)
                .join(COMMITMENT)
                .on(COMMITMENT.AGREEMENT_ID.eq(AGREEMENT.ID))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(COMMITMENT.OWNER_ID))
                .where(AgreementLink.isOf(year))
                .and(AGREEMENT.STATUS.in(AgreementStatus.SIGNED.name(), AgreementStatus.IN_AMENDMENT.name()))
                .and(COMMITMENT.ENDED_IN.isNull())
                .and(COMMITMENT.DUE_ON.lt(today).or(hasNewDay))
                .andNot(isOver())
                .fetch()
                .stream()
                .flatMap(row -> late(row, Optional.ofNullable(newDays.get(row.get(COMMITMENT.ID)))).stream())
                .toList();
    }

    /** Whether the last check-in that said anything of its progress called it over. */
    private static Condition isOver() {
        var told = CHECK_IN_COMMITMENT.as("told");
        var held = CHECK_IN.as("held");
        var toldLater = CHECK_IN_COMMITMENT.as("told_later");
        var heldLater = CHECK_IN.as("held_later");
        var saidOtherwise = DSL.exists(DSL.selectOne()
                .from(toldLater)
                .join(heldLater)
                .on(heldLater.ID.eq(toldLater.CHECK_IN_ID))
                .where(toldLater.COMMITMENT_ID.eq(COMMITMENT.ID))
                .and(heldLater.STATE.eq(CheckInState.HELD.name()))
                .and(toldLater.PROGRESS.notIn(OVER))
                .and(DSL.row(heldLater.HELD_ON, heldLater.ID).gt(held.HELD_ON, held.ID)));
        return DSL.exists(DSL.selectOne()
                .from(told)
                .join(held)
                .on(held.ID.eq(told.CHECK_IN_ID))
                .where(told.COMMITMENT_ID.eq(COMMITMENT.ID))
                .and(held.STATE.eq(CheckInState.HELD.name()))
                .and(told.PROGRESS.in(OVER))
                .andNot(saidOtherwise));
    }

    private static Optional<LateCommitment> late(Record row, Optional<LocalDate> newDay) {
        return newDay.or(() -> Optional.ofNullable(row.get(COMMITMENT.DUE_ON)))
                .map(due -> new LateCommitment(
                        new AgreementId(row.get(COMMITMENT.AGREEMENT_ID)),
                        new CommitmentId(row.get(COMMITMENT.ID)),
                        row.get(COMMITMENT.WHAT),
                        Objects.requireNonNullElse(row.get(PERSON.NAME), ""),
                        due));
    }
}
