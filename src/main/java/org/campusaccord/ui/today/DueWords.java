package org.campusaccord.ui.today;

import org.campusaccord.application.due.Due;
import org.campusaccord.application.due.TextKind;
import org.campusaccord.text.Messages;

/**
 * Says what is due.
 *
 * @param items how many agenda items a conversation has
 */
record DueWords(Messages messages, int items) {
    String title(DueGroup group) {
        return messages.get("due.group." + group.name());
    }

    /** What one does about it. */
    String action(DueGroup group) {
        return messages.get("due.action." + group.name());
    }

    /** What it is about: the promise itself, where it is one, else the campus. */
    String subject(Due due) {
        return due instanceof Due.CommitmentPast commitment
                ? commitment.what()
                : due.at().name();
    }

    String detail(Due due) {
        return switch (due) {
            case Due.Declined declined ->
                messages.get("due.detail.declined", word(declined.kind()), declined.declines(), declined.signed());
            case Due.SignaturesMissing missing ->
                messages.get("due.detail.signatures", word(missing.kind()), missing.signed(), missing.needed());
            case Due.MeetingPast past -> messages.get("due.detail.meeting-past", messages.date(past.on()));
            case Due.MeetingToPrepare meeting ->
                messages.get("due.detail.meeting", messages.date(meeting.on()), meeting.settled(), items);
            case Due.PacketToSend packet -> messages.get("due.detail.packet", messages.date(packet.on()));
            case Due.CheckInDue checkIn -> checkIn(checkIn);
            case Due.CommitmentPast commitment -> commitment(commitment);
            case Due.ReviewToHold review ->
                messages.get(
                        review.begun() ? "due.detail.review.begun" : "due.detail.review", messages.date(review.on()));
            case Due.LetterUnanswered letter ->
                messages.get(
                        "due.detail.letter",
                        messages.of(letter.kind()),
                        letter.recipients(),
                        messages.date(letter.on()));
            case Due.DraftToFinish draft -> messages.get("due.detail.draft", draft.settled(), items);
            case Due.NotStarted campus -> messages.get("due.detail.people", campus.people());
        };
    }

    private String word(TextKind kind) {
        return messages.get("due.text." + kind.name());
    }

    private String checkIn(Due.CheckInDue checkIn) {
        var day = messages.date(checkIn.on());
        return checkIn.label().isBlank()
                ? messages.get("due.detail.check-in.unnamed", day)
                : messages.get("due.detail.check-in", checkIn.label(), day);
    }

    private String commitment(Due.CommitmentPast late) {
        var day = messages.date(late.on());
        return late.owner().isBlank()
                ? messages.get("due.detail.commitment.nobody", late.at().name(), day)
                : messages.get("due.detail.commitment", late.at().name(), late.owner(), day);
    }
}
