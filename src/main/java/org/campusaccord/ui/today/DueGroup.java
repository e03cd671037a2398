package org.campusaccord.ui.today;

import org.campusaccord.application.due.Due;
import org.campusaccord.ui.common.Icons;

/** What is due, by what one does about it, in the order of the page. */
enum DueGroup {
    DECLINED(Icons.PROBLEM),
    SIGNATURES(Icons.SIGN),
    COMMITMENTS(Icons.WAITING),
    CHECK_INS(Icons.CALENDAR),
    MEETINGS_PAST(Icons.CALENDAR),
    MEETINGS(Icons.CALENDAR),
    PACKETS(Icons.DOCUMENT),
    REVIEWS(Icons.PEOPLE),
    LETTERS(Icons.UNKNOWN),
    DRAFTS(Icons.EDIT),
    NOT_STARTED(Icons.OPEN);

    private final Icons icon;

    DueGroup(Icons icon) {
        this.icon = icon;
    }

    Icons icon() {
        return icon;
    }

    static DueGroup of(Due due) {
        return switch (due) {
            case Due.Declined _ -> DECLINED;
            case Due.SignaturesMissing _ -> SIGNATURES;
            case Due.MeetingPast _ -> MEETINGS_PAST;
            case Due.MeetingToPrepare _ -> MEETINGS;
            case Due.PacketToSend _ -> PACKETS;
            case Due.CheckInDue _ -> CHECK_INS;
            case Due.CommitmentPast _ -> COMMITMENTS;
            case Due.ReviewToHold _ -> REVIEWS;
            case Due.LetterUnanswered _ -> LETTERS;
            case Due.DraftToFinish _ -> DRAFTS;
            case Due.NotStarted _ -> NOT_STARTED;
        };
    }
}
