package org.campusaccord.ui.shell;

import org.campusaccord.application.due.Due;
import org.campusaccord.application.due.TextKind;

/** Where one does what is due. */
public final class DuePlaces {
    private DuePlaces() {}

    /** The screen on which it is done. */
    public static Place of(Due due) {
        return switch (due) {
            case Due.Declined declined -> signing(declined, declined.kind());
            case Due.SignaturesMissing missing -> signing(missing, missing.kind());
            case Due.MeetingToPrepare _, Due.DraftToFinish _ ->
                new Place.Walkthrough(due.at().begun());
            case Due.PacketToSend _ -> new Place.Packet(due.at().begun());
            case Due.CheckInDue checkIn -> new Place.CheckIn(checkIn.checkIn());
            case Due.ReviewToHold _ -> new Place.YearReview(due.at().begun());
            case Due.CommitmentPast _, Due.MeetingPast _, Due.LetterUnanswered _, Due.NotStarted _ -> campus(due);
        };
    }

    private static Place signing(Due due, TextKind kind) {
        return switch (kind) {
            case AGREEMENT, AMENDMENT -> new Place.Review(due.at().begun());
            case REVIEW -> new Place.YearReview(due.at().begun());
        };
    }

    private static Place campus(Due due) {
        return new Place.CampusPage(due.at().campus());
    }
}
