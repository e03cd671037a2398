package org.campusaccord.application.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.campus.CampusYear;
import org.campusaccord.domain.checkin.CheckInState;
import org.campusaccord.domain.mail.LetterAnswer;
import org.campusaccord.domain.mail.LetterKind;
import org.campusaccord.domain.yearend.YearReviewState;

/** What is due for one campus whose agreement is begun. */
final class CampusDue {
    private final DueDay day;
    private final CampusYear campus;
    private final AgreementSummary agreement;
    private final OpenMatters open;
    private final Due.At at;
    private final List<Due> due = new ArrayList<>();

    CampusDue(DueDay day, CampusYear campus, AgreementSummary agreement, OpenMatters open) {
        this.day = day;
        this.campus = campus;
        this.agreement = agreement;
        this.open = open;
        this.at = new Due.At(agreement.campus(), campus.campus().name(), Optional.of(agreement.id()));
    }

    List<Due> all() {
        switch (agreement.status()) {
            case DRAFT -> addDraft();
            case READY -> {}
            case SIGNED, IN_AMENDMENT -> {
                addCheckIns();
                addCommitments();
                addReview();
            }
            // Ended, or reviewed by all: nobody waits for anything any more.
            case CLOSED -> {}
        }
        if (agreement.status() != AgreementStatus.CLOSED) {
            open.texts(agreement.id()).forEach(text -> due.add(signatures(text)));
        }
        addLetters();
        return due;
    }

    private void addDraft() {
        var meeting = agreement.meetingDate();
        var settled = agreement.itemsSettled();
        due.add(meeting.filter(date -> !day.isAhead(date) && settled == 0)
                .<Due>map(date -> new Due.MeetingPast(at, date, day.urgency(date)))
                .or(() -> meeting.filter(date -> day.isAhead(date) && day.isWithin(date, DueDay.MEETING_DAYS))
                        .map(date -> new Due.MeetingToPrepare(at, date, settled, day.urgency(date))))
                .orElseGet(() -> new Due.DraftToFinish(at, settled)));
        meeting.filter(day::isAhead).filter(_ -> !isPacketOut()).ifPresent(this::addPacket);
    }

    /** It is to be read before the meeting, so it is as urgent as that. */
    private void addPacket(LocalDate meeting) {
        due.add(new Due.PacketToSend(at, meeting, day.urgency(meeting)));
    }

    /** A draft that may or may not be sent is asked about by itself. */
    private boolean isPacketOut() {
        return open.letters(agreement.id()).stream()
                .anyMatch(letter -> letter.kind() == LetterKind.PACKET && letter.answer() != LetterAnswer.NOT_SENT);
    }

    private Due signatures(DueStore.OpenText text) {
        var needed = text.signers().orElse(campus.parties().size());
        return text.declined() > 0
                ? new Due.Declined(at, text.kind(), text.declined(), text.signed())
                : new Due.SignaturesMissing(at, text.kind(), text.signed(), needed);
    }

    private void addCheckIns() {
        open.checkIns(agreement.id()).stream()
                .filter(checkIn ->
                        checkIn.state() == CheckInState.OPEN || day.isWithin(checkIn.plannedOn(), DueDay.CHECK_IN_DAYS))
                .forEach(checkIn -> due.add(new Due.CheckInDue(
                        at, checkIn.id(), checkIn.label(), checkIn.plannedOn(), day.urgency(checkIn.plannedOn()))));
    }

    private void addCommitments() {
        open.commitments(agreement.id())
                .forEach(late -> due.add(new Due.CommitmentPast(
                        at, late.id(), late.what(), late.owner(), late.due(), day.urgency(late.due()))));
    }

    private void addReview() {
        var review = open.review(agreement.id());
        var isOver = review.map(DueStore.Review::state)
                .filter(state -> state == YearReviewState.SIGNED || state == YearReviewState.READY)
                .isPresent();
        var by = review.flatMap(DueStore.Review::plannedOn).orElse(day.yearEnd());
        // A day that somebody set is near only when it is; the year's end wants to be known long before.
        var near = review.flatMap(DueStore.Review::plannedOn).isPresent() ? DueDay.MEETING_DAYS : DueDay.REVIEW_DAYS;
        if (!isOver && day.isWithin(by, near)) {
            due.add(new Due.ReviewToHold(at, review.isPresent(), by, day.urgency(by)));
        }
    }

    private void addLetters() {
        open.letters(agreement.id()).stream()
                .filter(letter -> letter.answer() == LetterAnswer.OPEN)
                .forEach(letter -> due.add(new Due.LetterUnanswered(
                        at,
                        letter.id(),
                        letter.kind(),
                        letter.recipients(),
                        letter.madeAt().atZone(day.zone()).toLocalDate())));
    }
}
