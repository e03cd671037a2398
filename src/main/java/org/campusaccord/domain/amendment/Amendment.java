package org.campusaccord.domain.amendment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AmendmentKind;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.signature.RevisionId;

/**
 * What changes from one revision of an agreement to the next. The agreement itself keeps its signed words until the
 * last of those who must has signed.
 *
 * @param baseRevision the number of the revision that it changes
 * @param askedBy the party who asked for it
 * @param checkIn the check-in from which it came
 * @param parts the parts chosen to change, with their new answers
 * @param allSign whether every party signs again; else {@code signers} do
 * @param revision what was laid before the parties
 */
public record Amendment(
        AmendmentId id,
        AgreementId agreement,
        AmendmentKind kind,
        int baseRevision,
        String reason,
        Optional<PersonId> askedBy,
        Optional<CheckInId> checkIn,
        AmendmentState state,
        Map<PartRef, Answer> parts,
        Map<String, ItemState> items,
        List<CommitmentChange> commitments,
        boolean allSign,
        Set<PersonId> signers,
        Optional<RevisionId> revision,
        Instant createdAt,
        Optional<Instant> endedAt) {
    public Amendment {
        reason = Wording.limitedText(reason);
        parts = Map.copyOf(parts);
        items = Map.copyOf(items);
        commitments = List.copyOf(commitments);
        signers = Set.copyOf(signers);
    }

    /** Whether it is still being written or signed. */
    public boolean isOpen() {
        return state == AmendmentState.DRAFT || state == AmendmentState.READY;
    }

    /** What happens to a commitment of the agreement, if anything does. */
    public Optional<CommitmentChange> change(CommitmentId commitment) {
        return commitments.stream()
                .filter(change -> change.commitment().filter(commitment::equals).isPresent())
                .findFirst();
    }

    /** The new commitments under an item, in the order in which they were added. */
    public List<CommitmentChange> added(String itemKey) {
        return commitments.stream()
                .filter(change ->
                        change.commitment().isEmpty() && change.itemKey().equals(itemKey))
                .toList();
    }
}
