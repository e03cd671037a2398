package org.campusaccord.ui.today;

import org.campusaccord.application.due.Due;
import org.campusaccord.application.due.TextKind;
import org.campusaccord.ui.shell.Place;

/** Where one does what is due. */
final class DuePlaces {
    private DuePlaces() {}

    static Place of(Due due) {
        return switch (due) {
            case Due.Declined declined -> signing(declined, declined.kind());
            case Due.SignaturesMissing missing -> signing(missing, missing.kind());
            case Due.MeetingToPrepare _, Due.DraftToFinish _ ->
                new Place.Walkthrough(due.at().begun());
            case Due.PacketToSend _ -> new Place.Packet(due.at().begun());
            case Due.CheckInDue checkIn -> new Place.CheckIn(checkIn.checkIn());
            case Due.CommitmentPast _, Due.ReviewToHold _ -> afterSigning(due);
            case Due.MeetingPast _, Due.LetterUnanswered _, Due.NotStarted _ -> campus(due);
        };
    }

    private static Place signing(Due due, TextKind kind) {
        return kind == TextKind.AGREEMENT ? new Place.Review(due.at().begun()) : afterSigning(due);
    }

    /** Commitments, amendments and year-end reviews are reached from the page of their campus. */
    private static Place afterSigning(Due due) {
        return campus(due);
    }

    private static Place campus(Due due) {
        return new Place.CampusPage(due.at().campus());
    }
}
