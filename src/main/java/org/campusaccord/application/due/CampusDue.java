package org.campusaccord.application.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.checkin.CheckInState;
import org.campusaccord.domain.mail.LetterAnswer;
import org.campusaccord.domain.mail.LetterKind;
import org.campusaccord.domain.yearend.YearReviewState;

/** What is due for one campus whose agreement is begun. */
final class CampusDue {
    private final DueDay day;
    private final Due.At at;
    private final AgreementStatus status;
    private final int parties;
    private final OpenMatters open;
    private final List<Due> due = new ArrayList<>();

    /** @param parties how many have a role on the campus */
    CampusDue(DueDay day, Due.At at, AgreementStatus status, int parties, OpenMatters open) {
        this.day = day;
        this.at = at;
        this.status = status;
        this.parties = parties;
        this.open = open;
    }

    /** @param summary of the agreement */
    List<Due> all(AgreementSummary summary) {
        if (status == AgreementStatus.DRAFT) {
            addDraft(summary);
        }
        return outlivingTheYear();
    }

    /** What somebody has to end though the year is over. */
    List<Due> outlivingTheYear() {
        switch (status) {
            case DRAFT, READY -> {}
            case SIGNED, IN_AMENDMENT -> {
                addCheckIns();
                addCommitments();
                addReview();
            }
            // Ended, or reviewed by all: nobody waits for anything any more.
            case CLOSED -> {}
        }
        if (status != AgreementStatus.CLOSED) {
            open.texts(at.begun()).forEach(text -> due.add(signatures(text)));
        }
        addLetters();
        return due;
    }

    private void addDraft(AgreementSummary summary) {
        var meeting = summary.meetingDate();
        var settled = summary.itemsSettled();
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
        return open.letters(at.begun()).stream()
                .anyMatch(letter -> letter.kind() == LetterKind.PACKET && letter.answer() != LetterAnswer.NOT_SENT);
    }

    private Due signatures(DueStore.OpenText text) {
        var needed = text.signers().orElse(parties);
        return text.declined() > 0
                ? new Due.Declined(at, text.kind(), text.declined(), text.signed())
                : new Due.SignaturesMissing(at, text.kind(), text.signed(), needed);
    }

    private void addCheckIns() {
        open.checkIns(at.begun()).stream()
                .filter(checkIn ->
                        checkIn.state() == CheckInState.OPEN || day.isWithin(checkIn.plannedOn(), DueDay.CHECK_IN_DAYS))
                .forEach(checkIn -> due.add(new Due.CheckInDue(
                        at, checkIn.id(), checkIn.label(), checkIn.plannedOn(), day.urgency(checkIn.plannedOn()))));
    }

    private void addCommitments() {
        open.commitments(at.begun())
                .forEach(late -> due.add(new Due.CommitmentPast(
                        at, late.id(), late.what(), late.owner(), late.due(), day.urgency(late.due()))));
    }

    private void addReview() {
        var review = open.review(at.begun());
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
        open.letters(at.begun()).stream()
                .filter(letter -> letter.answer() == LetterAnswer.OPEN)
                .forEach(letter -> due.add(new Due.LetterUnanswered(
                        at,
                        letter.id(),
                        letter.kind(),
                        letter.recipients(),
                        letter.madeAt().atZone(day.zone()).toLocalDate())));
    }
}
