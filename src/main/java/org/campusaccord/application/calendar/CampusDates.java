package org.campusaccord.application.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.checkin.RemovedCheckIn;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.checkin.CommitmentProgress;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.text.Messages;

/** All dates of one agreement. What is only drafted is nobody's date yet, but for the meeting about it. */
final class CampusDates {
    /** Nine in the morning of the day before, and of the day a week before. */
    private static final List<Duration> A_DAY_AND_A_WEEK = List.of(Duration.ofHours(15), Duration.ofHours(6 * 24 + 15));

    private static final List<Duration> A_DAY = List.of(Duration.ofHours(15));
    private static final List<Duration> A_QUARTER = List.of(Duration.ofMinutes(15));
    /** Their days are those of the check-ins themselves. */
    private static final String CHECK_INS = "check-ins";

    private static final int LONGEST_TITLE = 90;

    private final Messages messages;
    private final String store;
    private final YearSpan span;

    /** @param store tells this store's things from another's */
    CampusDates(Messages messages, String store, YearSpan span) {
        this.messages = messages;
        this.store = store;
        this.span = span;
    }

    List<CalendarEntry> of(Agreement agreement, OtherDates others) {
        var entries = new ArrayList<CalendarEntry>();
        agreement.meetingDate().ifPresent(day -> entries.add(meeting(agreement, day)));
        if (agreement.status() == AgreementStatus.DRAFT || agreement.status() == AgreementStatus.READY) {
            return entries;
        }
        others.checkIns().forEach(checkIn -> entries.add(checkIn(agreement, checkIn)));
        others.removed().forEach(removed -> entries.add(removed(agreement, removed)));
        for (var item : agreement.protocol().items()) {
            for (var part : item.parts()) {
                entries.addAll(part(agreement, item, part, others));
            }
        }
        agreement.commitments().forEach(commitment -> entries.addAll(commitment(agreement, commitment, others)));
        others.ended().forEach(commitment -> entries.addAll(commitment(agreement, commitment, others)));
        others.review()
                .flatMap(review -> review.heldOn().or(review::plannedOn))
                .ifPresent(day -> entries.add(review(agreement, day, others)));
        return entries;
    }

    /** The end of the year is one thing, whoever's dates stand beside it. */
    CalendarEntry yearEnd() {
        return new CalendarEntry(
                uid("year-end", span.year().startYear()),
                messages.get("calendar.year-end", span.year().label()),
                "",
                "",
                new When.Day(span.last()),
                A_DAY_AND_A_WEEK,
                false);
    }

    private CalendarEntry meeting(Agreement agreement, LocalDate day) {
        var names =
                String.join(", ", agreement.parties().stream().map(Party::name).toList());
        return new CalendarEntry(
                uid("meeting", agreement.id().value()),
                title("calendar.meeting", agreement),
                messages.get("calendar.meeting.details", agreement.protocol().minutes(), names),
                agreement.campus().name(),
                new When.Day(day),
                A_DAY_AND_A_WEEK,
                false);
    }

    private CalendarEntry checkIn(Agreement agreement, CheckIn checkIn) {
        var off = !checkIn.isHeld() && agreement.status() == AgreementStatus.CLOSED;
        return checkIn(
                agreement,
                checkIn.id(),
                checkIn.label(),
                checkIn.day(),
                checkIn.isHeld() || off ? List.of() : A_DAY_AND_A_WEEK,
                off);
    }

    private CalendarEntry removed(Agreement agreement, RemovedCheckIn removed) {
        return checkIn(agreement, removed.id(), "", removed.plannedOn(), List.of(), true);
    }

    private CalendarEntry checkIn(
            Agreement agreement, CheckInId id, String label, LocalDate day, List<Duration> alarms, boolean cancelled) {
        return new CalendarEntry(
                uid("check-in", id.value()),
                title("calendar.check-in", agreement),
                label,
                agreement.campus().name(),
                new When.Day(day),
                alarms,
                cancelled);
    }

    /** What stands in a part, and what an amendment has taken out of it. */
    private List<CalendarEntry> part(Agreement agreement, AgendaItem item, Part part, OtherDates others) {
        var entries = new ArrayList<CalendarEntry>();
        entries.addAll(part(agreement, item, part, agreement.answer(item.key(), part), others.end()));
        for (var text : others.earlier()) {
            text.items().stream()
                    .filter(each -> each.item().key().equals(item.key()))
                    .flatMap(each -> part(agreement, item, part, each.answer(part), others.end()).stream())
                    .filter(gone ->
                            entries.stream().noneMatch(entry -> entry.uid().equals(gone.uid())))
                    .toList()
                    .forEach(gone -> entries.add(gone.struckOut()));
        }
        return entries;
    }

    private List<CalendarEntry> part(
            Agreement agreement, AgendaItem item, Part part, Answer answer, Optional<LocalDate> end) {
        return switch (answer) {
            case Answer.Milestones milestones
            when !part.key().equals(CHECK_INS) -> milestones(agreement, item, part, milestones, end);
            case Answer.Meeting meeting ->
                StandingMeeting.within(begin(agreement), span.last(), meeting, span.zone())
                        .map(series -> standing(agreement, item, part, meeting, series, end.orElseGet(span::last)))
                        .stream()
                        .toList();
            default -> List.of();
        };
    }

    /** A standing meeting begins when it was agreed on, or with the year. */
    private LocalDate begin(Agreement agreement) {
        return agreement.meetingDate().filter(day -> day.isAfter(span.first())).orElse(span.first());
    }

    private List<CalendarEntry> milestones(
            Agreement agreement, AgendaItem item, Part part, Answer.Milestones milestones, Optional<LocalDate> end) {
        var entries = new ArrayList<CalendarEntry>();
        for (int place = 0; place < milestones.milestones().size(); place++) {
            var milestone = milestones.milestones().get(place);
            if (milestone.date().isPresent()) {
                var off = end.filter(milestone.date().get()::isAfter).isPresent();
                entries.add(new CalendarEntry(
                        uid(
                                "milestone-" + item.key() + "-" + part.key() + "-"
                                        + agreement.id().value(),
                                place),
                        title("calendar.milestone", agreement, milestone.label()),
                        milestone.result(),
                        "",
                        new When.Day(milestone.date().get()),
                        off ? List.of() : A_DAY,
                        off));
            }
        }
        return entries;
    }

    /** Its last day may come before the year's. */
    private CalendarEntry standing(
            Agreement agreement,
            AgendaItem item,
            Part part,
            Answer.Meeting meeting,
            When.Series series,
            LocalDate last) {
        var off = series.first().toLocalDate().isAfter(last);
        var entry = new CalendarEntry(
                uid("standing-" + item.key() + "-" + part.key(), agreement.id().value()),
                title("calendar.standing", agreement),
                part.title(),
                meeting.place(),
                off ? series : new When.Series(series.first(), series.minutes(), series.rhythm(), last),
                A_QUARTER,
                false);
        return off ? entry.struckOut() : entry;
    }

    private List<CalendarEntry> commitment(Agreement agreement, Commitment commitment, OtherDates others) {
        var now = CommitmentProgress.of(commitment, others.checkIns());
        var over = now.isOver()
                || agreement.status() == AgreementStatus.CLOSED
                || others.ended().contains(commitment);
        var owner = commitment.owner().flatMap(agreement::party).map(Party::name);
        return now.due().stream()
                .map(day -> new CalendarEntry(
                        uid("commitment", commitment.id().value()),
                        title("calendar.commitment", agreement, commitment.what()),
                        messages.get("calendar.commitment.details", commitment.what(), owner.orElse("–")),
                        "",
                        new When.Day(day),
                        over ? List.of() : A_DAY,
                        over))
                .toList();
    }

    private CalendarEntry review(Agreement agreement, LocalDate day, OtherDates others) {
        var off = others.end().isPresent()
                && others.review().filter(review -> review.heldOn().isPresent()).isEmpty();
        return new CalendarEntry(
                uid("review", agreement.id().value()),
                title("calendar.review", agreement),
                "",
                agreement.campus().name(),
                new When.Day(day),
                off ? List.of() : A_DAY_AND_A_WEEK,
                off);
    }

    private String title(String key, Agreement agreement) {
        return messages.get(key, agreement.campus().name());
    }

    private String title(String key, Agreement agreement, String what) {
        var line = what.replace('\n', ' ').strip();
        var end = line.length() <= LONGEST_TITLE
                ? line.length()
                : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_TITLE));
        var words = end < line.length() ? line.substring(0, end) + "…" : line;
        return messages.get(key, agreement.campus().name(), words);
    }

    private String uid(String kind, long number) {
        return kind + "-" + number + "@" + store;
    }
}
