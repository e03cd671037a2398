package org.campusaccord.ui.shell;

import java.util.Optional;
import org.campusaccord.application.export.BinderCopy;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.checkin.CheckInId;

/** Where in the application a person can be. */
public sealed interface Place {
    /** First run: nothing is set up yet. */
    record Welcome() implements Place {}

    record Today() implements Place {}

    /**
     * All campuses of the year.
     *
     * @param adding whether the form for a new campus is open
     */
    record Campuses(boolean adding) implements Place {
        public Campuses() {
            this(false);
        }
    }

    /** Bringing campuses in from a roster file. */
    record RosterImport() implements Place {}

    /** One campus in the chosen school year. */
    record CampusPage(CampusId campus) implements Place {}

    /**
     * The conversation of one agreement.
     *
     * @param itemKey the item to open; empty to resume where one stopped
     * @param spot the id of a part or commitment to bring into view; empty for the top of the item
     */
    record Walkthrough(AgreementId agreement, String itemKey, String spot) implements Place {
        /** The top of an item. */
        public Walkthrough(AgreementId agreement, String itemKey) {
            this(agreement, itemKey, "");
        }

        /** Resumes where one stopped. */
        public Walkthrough(AgreementId agreement) {
            this(agreement, "", "");
        }
    }

    /** The whole text, what is missing, who has signed. */
    record Review(AgreementId agreement) implements Place {}

    /** The computer in one party's hands. */
    record Signing(AgreementId agreement, PersonId person) implements Place {}

    /** The year-end review of an agreement. */
    record YearReview(AgreementId agreement) implements Place {}

    /** The computer in one party's hands, to reflect alone. */
    record Reflecting(AgreementId agreement, PersonId person) implements Place {}

    /** The computer in one party's hands, to sign the year-end review. */
    record ReviewSigning(AgreementId agreement, PersonId person) implements Place {}
    /** The agenda packet that goes out before the meeting. */
    record Packet(AgreementId agreement) implements Place {}
    /** Changing a signed agreement; from a check-in or not. */
    record Amend(AgreementId agreement, Optional<CheckInId> checkIn) implements Place {}

    /** The pages of one signed revision of an agreement. */
    record Version(AgreementId agreement, int revision) implements Place {}

    /** Two revisions of an agreement beside each other. */
    record Compare(AgreementId agreement, int before, int after) implements Place {}

    /** The pages of a year's binder. */
    record Binder(BinderCopy copy) implements Place {}

    /** The pages of the sheet for somebody who came to a campus after the signing. */
    record HandOver(AgreementId agreement, PersonId newcomer) implements Place {}

    record Protocols() implements Place {}

    /** Saying of files whether they are as they were sealed. */
    record CheckFiles() implements Place {}

    record SettingsPage() implements Place {}

    /** Who did what when. */
    record ActivityLog() implements Place {}

    /** What can still be brought back. */
    record DeletedAgreements() implements Place {}

    /** One look at an agreement during the year. */
    record CheckIn(CheckInId checkIn) implements Place {}

    /**
     * Beginning the next year from what was kept.
     *
     * @param campus one campus, or all of them
     * @param from the year that ends; the one that the person looks at when it is not said
     */
    record RollOver(Optional<CampusId> campus, Optional<SchoolYear> from) implements Place {
        /** From the year that the person looks at. */
        public RollOver(Optional<CampusId> campus) {
            this(campus, Optional.empty());
        }
    }

    /** How many days a week each coach is promised, over all campuses. */
    record Caseloads() implements Place {}

    /** Which of the places in the navigation this belongs to. */
    default Section section() {
        return switch (this) {
            case Today _, Welcome _ -> Section.TODAY;
            case Campuses _, RosterImport _, CampusPage _, Walkthrough _, Review _, Signing _ -> Section.CAMPUSES;
            case CheckIn _, Amend _, Version _, Compare _, HandOver _, Binder _ -> Section.CAMPUSES;
            case YearReview _, Reflecting _, ReviewSigning _ -> Section.CAMPUSES;
            case RollOver _, Caseloads _ -> Section.CAMPUSES;
            case Packet _ -> Section.CAMPUSES;
            case Protocols _ -> Section.PROTOCOLS;
            case CheckFiles _ -> Section.CHECK;
            case SettingsPage _, ActivityLog _, DeletedAgreements _ -> Section.SETTINGS;
        };
    }

    /** The entries of the navigation. */
    enum Section {
        TODAY,
        CAMPUSES,
        PROTOCOLS,
        CHECK,
        SETTINGS
    }
}
