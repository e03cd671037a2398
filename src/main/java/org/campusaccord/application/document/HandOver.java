package org.campusaccord.application.document;

import java.time.LocalDate;
import java.util.List;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementContent.AgreedCommitment;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;

/**
 * What somebody is told who comes to a campus during the year.
 *
 * @param people who has a role there now
 * @param gone who signed and has none any more
 * @param open what is not done yet, by date
 * @param next what comes next, by date
 */
public record HandOver(
        Signatory newcomer,
        AgreementContent agreement,
        List<Signatory> people,
        List<Signatory> gone,
        List<OpenCommitment> open,
        List<NextDate> next) {
    public HandOver {
        people = List.copyOf(people);
        gone = List.copyOf(gone);
        open = List.copyOf(open);
        next = List.copyOf(next);
    }

    /** A commitment that nobody has called done, with the item under which it was made. */
    public record OpenCommitment(AgreedCommitment commitment, String item) {}

    /** Something on a day to come. */
    public record NextDate(LocalDate day, String what) {}
}
