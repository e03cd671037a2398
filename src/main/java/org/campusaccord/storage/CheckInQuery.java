package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.CHECK_IN;
import static org.campusaccord.storage.tables.Tables.CHECK_IN_COMMITMENT;
import static org.campusaccord.storage.tables.Tables.CHECK_IN_ITEM;
import static org.campusaccord.storage.tables.Tables.CHECK_IN_MILESTONE;
import static org.campusaccord.storage.tables.Tables.CHECK_IN_RATING;
import static org.campusaccord.storage.tables.Tables.CHECK_IN_SUPPORT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.campusaccord.domain.checkin.Progress;
import org.campusaccord.domain.checkin.Seen;
import org.campusaccord.domain.checkin.StandingMeetings;
import org.campusaccord.domain.checkin.SupportCheck;
import org.campusaccord.domain.checkin.ThreeCs;
import org.campusaccord.domain.checkin.Verdict;
import org.campusaccord.storage.tables.tables.records.CheckInRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads check-ins with all that was noted in them, by day. */
final class CheckInQuery {
    private final DSLContext dsl;

    CheckInQuery(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<CheckIn> fetch(Condition which) {
        return dsl
                .selectFrom(CHECK_IN)
                .where(which)
                .orderBy(CHECK_IN.PLANNED_ON, CHECK_IN.ID)
                .fetch(this::checkIn)
                .stream()
                .sorted(java.util.Comparator.comparing(CheckIn::day))
                .toList();
    }

    private CheckIn checkIn(CheckInRecord row) {
        long id = row.getId();
        return new CheckIn(
                new CheckInId(id),
                new AgreementId(row.getAgreementId()),
                row.getLabel(),
                row.getPlannedOn(),
                row.getFromTimeline(),
                CheckInState.valueOf(row.getState()),
                Optional.ofNullable(row.getHeldOn()),
                items(id),
                commitments(id),
                milestones(id),
                support(id),
                ratings(id),
                new StandingMeetings(number(row.getMeetingsKept()), number(row.getMeetingsMissed())),
                row.getWords());
    }

    private Map<String, ItemCheck> items(long id) {
        return dsl.selectFrom(CHECK_IN_ITEM)
                .where(CHECK_IN_ITEM.CHECK_IN_ID.eq(id))
                .fetchMap(
                        CHECK_IN_ITEM.ITEM_KEY,
                        row -> new ItemCheck(
                                Optional.ofNullable(row.getVerdict()).map(Verdict::valueOf), row.getWords()));
    }

    private Map<CommitmentId, CommitmentCheck> commitments(long id) {
        return dsl.selectFrom(CHECK_IN_COMMITMENT)
                .where(CHECK_IN_COMMITMENT.CHECK_IN_ID.eq(id))
                .fetchMap(
                        row -> new CommitmentId(row.getCommitmentId()),
                        row -> new CommitmentCheck(
                                Optional.ofNullable(row.getProgress()).map(Progress::valueOf),
                                row.getWords(),
                                Optional.ofNullable(row.getNewDueOn())));
    }

    private Map<MilestoneRef, MilestoneCheck> milestones(long id) {
        return dsl.selectFrom(CHECK_IN_MILESTONE)
                .where(CHECK_IN_MILESTONE.CHECK_IN_ID.eq(id))
                .fetchMap(
                        row -> new MilestoneRef(new PartRef(row.getItemKey(), row.getPartKey()), row.getPlace()),
                        row -> new MilestoneCheck(
                                row.getLabel(), Optional.ofNullable(row.getReached()), row.getWords()));
    }

    private Map<PartRef, SupportCheck> support(long id) {
        return dsl.selectFrom(CHECK_IN_SUPPORT)
                .where(CHECK_IN_SUPPORT.CHECK_IN_ID.eq(id))
                .fetchMap(
                        row -> new PartRef(row.getItemKey(), row.getPartKey()),
                        row -> new SupportCheck(
                                Optional.ofNullable(row.getSeen()).map(Seen::valueOf), row.getWords()));
    }

    private Map<PersonId, ThreeCs> ratings(long id) {
        return dsl.selectFrom(CHECK_IN_RATING)
                .where(CHECK_IN_RATING.CHECK_IN_ID.eq(id))
                .fetchMap(
                        row -> new PersonId(row.getPersonId()),
                        row -> new ThreeCs(
                                number(row.getClarity()),
                                number(row.getCommunication()),
                                number(row.getCollaboration())));
    }

    private static OptionalInt number(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
