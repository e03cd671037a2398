package org.campusaccord.domain.amendment;

import java.time.LocalDate;
import java.util.Optional;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.campus.PersonId;

/**
 * A commitment as an amendment wants it.
 *
 * @param number of this change in the store; 0 until it is kept there
 * @param commitment which one changes or is dropped; empty for a new one
 */
public record CommitmentChange(
        long number,
        Optional<CommitmentId> commitment,
        boolean dropped,
        String itemKey,
        String what,
        Optional<PersonId> owner,
        Optional<LocalDate> due) {
    public CommitmentChange {
        what = Wording.limitedText(what);
    }

    /** The same change under its number in the store. */
    public CommitmentChange under(long itsNumber) {
        return new CommitmentChange(itsNumber, commitment, dropped, itemKey, what, owner, due);
    }

    /** The commitment as it is wanted, under a number. */
    public Commitment as(CommitmentId id) {
        return new Commitment(id, itemKey, what, owner, due);
    }
}
