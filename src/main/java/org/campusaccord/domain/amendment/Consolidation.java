package org.campusaccord.domain.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementContent.AgreedCommitment;
import org.campusaccord.domain.agreement.AgreementContent.Amends;
import org.campusaccord.domain.agreement.AgreementContent.ItemContent;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.campus.Party;

/** The one place that says what a text is once an amendment is part of it. */
public final class Consolidation {
    private Consolidation() {}

    /**
     * The next revision: the words of the one before with the changes in their places, and the parties as they are now.
     *
     * @param base the newest signed text
     * @param agreement as it stands since that text was signed: whose commitments are numbered as the amendment knows them
     */
    public static AgreementContent apply(
            AgreementContent base, Amendment amendment, Agreement agreement, Amends about) {
        var parties = agreement.parties().stream().map(Signatory::of).toList();
        var items = base.items().stream()
                .map(item -> item(item, amendment, agreement))
                .toList();
        return base.amended(parties, items, about);
    }

    private static ItemContent item(ItemContent base, Amendment amendment, Agreement agreement) {
        var key = base.item().key();
        var answers = new HashMap<>(base.answers());
        amendment.parts().forEach((part, answer) -> {
            if (part.itemKey().equals(key)) {
                answers.put(part.partKey(), answer);
            }
        });
        answers.values().removeIf(answer -> answer.isEmpty());
        var state = Optional.ofNullable(amendment.items().get(key))
                .map(ItemState::settled)
                .orElse(base.state());
        return new ItemContent(base.item(), state, answers, commitments(base, amendment, agreement));
    }

    /** A commitment keeps its place and, unless it changes, its owner's name as it was signed; new ones come last. */
    private static List<AgreedCommitment> commitments(ItemContent base, Amendment amendment, Agreement agreement) {
        var key = base.item().key();
        var numbered = agreement.commitments(key);
        if (numbered.size() != base.commitments().size()) {
            throw new IllegalStateException("the agreement is not as it was signed");
        }
        var commitments = new ArrayList<AgreedCommitment>();
        for (int i = 0; i < numbered.size(); i++) {
            var change = amendment.change(numbered.get(i).id());
            if (change.isEmpty()) {
                commitments.add(base.commitments().get(i));
            } else if (!change.get().dropped()) {
                commitments.add(agreed(change.get(), agreement));
            }
        }
        amendment.added(key).forEach(change -> commitments.add(agreed(change, agreement)));
        return commitments;
    }

    private static AgreedCommitment agreed(CommitmentChange change, Agreement agreement) {
        var owner = change.owner().flatMap(agreement::party).map(Party::name).orElse("");
        return new AgreedCommitment(change.what(), owner, change.due());
    }

    /** The agreement as it will stand once the amendment is signed; new commitments have negative numbers. */
    public static Agreement apply(Agreement agreement, Amendment amendment) {
        var answers = new HashMap<>(agreement.answers());
        answers.putAll(amendment.parts());
        var states = new HashMap<>(agreement.states());
        states.putAll(amendment.items());
        var commitments = new ArrayList<Commitment>();
        for (var kept : agreement.commitments()) {
            amendment
                    .change(kept.id())
                    .map(change -> change.dropped() ? Optional.<Commitment>empty() : Optional.of(change.as(kept.id())))
                    .orElse(Optional.of(kept))
                    .ifPresent(commitments::add);
        }
        amendment.commitments().stream()
                .filter(change -> change.commitment().isEmpty())
                .forEach(change -> commitments.add(change.as(new CommitmentId(-change.number()))));
        return agreement.with(states, answers, commitments);
    }
}
