package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.CHECK_IN;
import static org.campusaccord.storage.tables.Tables.CHECK_IN_COMMITMENT;
import static org.campusaccord.storage.tables.Tables.CHECK_IN_ITEM;
import static org.campusaccord.storage.tables.Tables.CHECK_IN_MILESTONE;
import static org.campusaccord.storage.tables.Tables.CHECK_IN_RATING;
import static org.campusaccord.storage.tables.Tables.CHECK_IN_SUPPORT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.campusaccord.application.checkin.CheckInStore;
import org.campusaccord.application.checkin.RemovedCheckIn;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.checkin.CheckInState;
import org.campusaccord.domain.checkin.CommitmentCheck;
import org.campusaccord.domain.checkin.ItemCheck;
import org.campusaccord.domain.checkin.MilestoneCheck;
import org.campusaccord.domain.checkin.MilestoneRef;
import org.campusaccord.domain.checkin.StandingMeetings;
import org.campusaccord.domain.checkin.SupportCheck;
import org.campusaccord.domain.checkin.ThreeCs;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Check-ins in the store. */
public final class CheckInTables implements CheckInStore {
    /** The state of one that was taken away; nobody but this package knows it. */
    private static final String REMOVED = "REMOVED";

    private final DSLContext dsl;
    private final CheckInQuery query;

    public CheckInTables(Store store) {
        this.dsl = store.dsl();
        this.query = new CheckInQuery(dsl);
    }

    @Override
    public List<CheckIn> checkIns(AgreementId agreement) {
        return query.fetch(CHECK_IN.AGREEMENT_ID.eq(agreement.value()).and(isThere()));
    }

    @Override
    public Set<AgreementId> held() {
        return dsl.selectDistinct(CHECK_IN.AGREEMENT_ID)
                .from(CHECK_IN)
                .where(CHECK_IN.STATE.eq(CheckInState.HELD.name()))
                .and(AgreementLink.isPresent(CHECK_IN.AGREEMENT_ID))
                .fetchSet(row -> new AgreementId(row.value1()));
    }

    @Override
    public Optional<CheckIn> checkIn(CheckInId id) {
        return query.fetch(is(id).and(isThere())).stream().findFirst();
    }

    private static Condition is(CheckInId id) {
        return CHECK_IN.ID.eq(id.value());
    }

    private static Condition isThere() {
        return isNotRemoved().and(AgreementLink.isPresent(CHECK_IN.AGREEMENT_ID));
    }

    static Condition isNotRemoved() {
        return CHECK_IN.STATE.ne(REMOVED);
    }

    @Override
    public List<RemovedCheckIn> removed(AgreementId agreement) {
        return dsl.selectFrom(CHECK_IN)
                .where(CHECK_IN.AGREEMENT_ID.eq(agreement.value()))
                .and(CHECK_IN.STATE.eq(REMOVED))
                .and(AgreementLink.isPresent(CHECK_IN.AGREEMENT_ID))
                .orderBy(CHECK_IN.ID)
                .fetch(row -> new RemovedCheckIn(new CheckInId(row.getId()), row.getPlannedOn()));
    }

    @Override
    public CheckInId add(AgreementId agreement, String label, LocalDate plannedOn, boolean fromTimeline, Instant at) {
        return new CheckInId(dsl.insertInto(CHECK_IN)
                .set(CHECK_IN.AGREEMENT_ID, agreement.value())
                .set(CHECK_IN.LABEL, label)
                .set(CHECK_IN.PLANNED_ON, plannedOn)
                .set(CHECK_IN.FROM_TIMELINE, fromTimeline)
                .set(CHECK_IN.STATE, CheckInState.PLANNED.name())
                .set(CHECK_IN.WORDS, "")
                .set(CHECK_IN.CREATED_AT, at.atOffset(ZoneOffset.UTC))
                .returning()
                .fetchSingle()
                .getId());
    }

    @Override
    public void plan(CheckInId id, String label, LocalDate plannedOn) {
        dsl.update(CHECK_IN)
                .set(CHECK_IN.LABEL, label)
                .set(CHECK_IN.PLANNED_ON, plannedOn)
                .where(is(id))
                .execute();
    }

    /** What is left is its day and its number, for calendars that have it and for what began in it. */
    @Override
    public void remove(CheckInId id) {
        removeNotes(dsl, is(id));
        dsl.update(CHECK_IN)
                .set(CHECK_IN.STATE, REMOVED)
                .set(CHECK_IN.LABEL, "")
                .set(CHECK_IN.WORDS, "")
                .setNull(CHECK_IN.MEETINGS_KEPT)
                .setNull(CHECK_IN.MEETINGS_MISSED)
                .where(is(id))
                .execute();
    }

    /** Removes all check-ins of an agreement that is removed for good. */
    static void removeAll(DSLContext dsl, AgreementId agreement) {
        var which = CHECK_IN.AGREEMENT_ID.eq(agreement.value());
        removeNotes(dsl, which);
        dsl.deleteFrom(CHECK_IN).where(which).execute();
    }

    private static void removeNotes(DSLContext dsl, Condition which) {
        var checkIns = DSL.select(CHECK_IN.ID).from(CHECK_IN).where(which);
        new Removal(dsl, checkIn -> checkIn.in(checkIns))
                .from(List.of(
                        CHECK_IN_ITEM.CHECK_IN_ID,
                        CHECK_IN_COMMITMENT.CHECK_IN_ID,
                        CHECK_IN_MILESTONE.CHECK_IN_ID,
                        CHECK_IN_SUPPORT.CHECK_IN_ID,
                        CHECK_IN_RATING.CHECK_IN_ID));
    }

    @Override
    public void changeState(CheckInId id, CheckInState state, Optional<LocalDate> heldOn) {
        dsl.update(CHECK_IN)
                .set(CHECK_IN.STATE, state.name())
                .set(CHECK_IN.HELD_ON, heldOn.orElse(null))
                .where(is(id))
                .execute();
    }

    @Override
    public void saveItem(CheckInId id, String itemKey, ItemCheck check) {
        var row = dsl.newRecord(CHECK_IN_ITEM);
        row.setCheckInId(id.value());
        row.setItemKey(itemKey);
        row.setVerdict(name(check.verdict()));
        row.setWords(check.words());
        row.merge();
    }

    @Override
    public void saveCommitment(CheckInId id, CommitmentId commitment, CommitmentCheck check) {
        var row = dsl.newRecord(CHECK_IN_COMMITMENT);
        row.setCheckInId(id.value());
        row.setCommitmentId(commitment.value());
        row.setProgress(name(check.progress()));
        row.setWords(check.words());
        row.setNewDueOn(check.newDue().orElse(null));
        row.merge();
    }

    @Override
    public void saveMilestone(CheckInId id, MilestoneRef milestone, MilestoneCheck check) {
        var row = dsl.newRecord(CHECK_IN_MILESTONE);
        row.setCheckInId(id.value());
        row.setItemKey(milestone.part().itemKey());
        row.setPartKey(milestone.part().partKey());
        row.setPlace(milestone.place());
        row.setLabel(check.label());
        row.setReached(check.reached().orElse(null));
        row.setWords(check.words());
        row.merge();
    }

    @Override
    public void saveSupport(CheckInId id, PartRef part, SupportCheck check) {
        var row = dsl.newRecord(CHECK_IN_SUPPORT);
        row.setCheckInId(id.value());
        row.setItemKey(part.itemKey());
        row.setPartKey(part.partKey());
        row.setSeen(name(check.seen()));
        row.setWords(check.words());
        row.merge();
    }

    @Override
    public void saveRating(CheckInId id, PersonId person, ThreeCs rating) {
        var row = dsl.newRecord(CHECK_IN_RATING);
        row.setCheckInId(id.value());
        row.setPersonId(person.value());
        row.setClarity(number(rating.clarity()));
        row.setCommunication(number(rating.communication()));
        row.setCollaboration(number(rating.collaboration()));
        row.merge();
    }

    @Override
    public void saveMeetings(CheckInId id, StandingMeetings meetings) {
        dsl.update(CHECK_IN)
                .set(CHECK_IN.MEETINGS_KEPT, number(meetings.kept()))
                .set(CHECK_IN.MEETINGS_MISSED, number(meetings.missed()))
                .where(is(id))
                .execute();
    }

    @Override
    public void saveWords(CheckInId id, String words) {
        dsl.update(CHECK_IN).set(CHECK_IN.WORDS, words).where(is(id)).execute();
    }

    private static @Nullable String name(Optional<? extends Enum<?>> constant) {
        return constant.map(each -> each.name()).orElse(null);
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? Integer.valueOf(number.getAsInt()) : null;
    }
}
