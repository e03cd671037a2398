package org.campusaccord.ui.rollover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.campusaccord.application.rollover.RollOverOrder;
import org.campusaccord.application.rollover.RollOverPlan;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.rollover.CommitmentChoice;
import org.campusaccord.domain.rollover.OpenCommitment;

/** What the person chooses for one campus. Knows no control. */
final class CampusChoices {
    private final ObjectProperty<RollOverPlan> plan;
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private final BooleanProperty closing = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Outcome>> outcome = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyIntegerWrapper unanswered = new ReadOnlyIntegerWrapper();
    private final Set<PersonId> staying = new HashSet<>();
    private final Map<CommitmentId, CommitmentChoice> answers = new HashMap<>();

    CampusChoices(RollOverPlan plan) {
        this.plan = new SimpleObjectProperty<>(plan);
        candidates().forEach(party -> staying.add(party.person()));
        closing.set(plan.proposesClosing());
        chosen.set(plan.situation().isOpen());
        count();
    }

    /** Takes a plan under another version of the protocol; what was chosen stays. */
    void replan(RollOverPlan other) {
        plan.set(other);
        chosen.set(chosen.get() && other.situation().isOpen());
        count();
    }

    ObjectProperty<RollOverPlan> planProperty() {
        return plan;
    }

    RollOverPlan plan() {
        return Objects.requireNonNull(plan.get());
    }

    /** Whether this campus is to be rolled over. */
    BooleanProperty chosenProperty() {
        return chosen;
    }

    /** Whether the year that ends is to be closed. */
    BooleanProperty closingProperty() {
        return closing;
    }

    /** What came of it; nothing before it was done. */
    ObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome;
    }

    /** How many commitments still wait for an answer. */
    ReadOnlyIntegerProperty unansweredProperty() {
        return unanswered.getReadOnlyProperty();
    }

    boolean isReady() {
        return chosen.get() && plan().situation().isOpen() && unanswered.get() == 0;
    }

    boolean stays(PersonId person) {
        return staying.contains(person);
    }

    void stay(PersonId person, boolean keeps) {
        if (keeps) {
            staying.add(person);
        } else {
            staying.remove(person);
        }
    }

    Optional<CommitmentChoice> answer(OpenCommitment open) {
        return Optional.ofNullable(answers.get(open.commitment().id()));
    }

    void answer(OpenCommitment open, CommitmentChoice choice) {
        answers.put(open.commitment().id(), choice);
        count();
    }

    /** Asks again. */
    void takeBack(OpenCommitment open) {
        answers.remove(open.commitment().id());
        count();
    }

    /** Answers what is not answered: it ends with its year. */
    void leaveRest() {
        plan().asked().forEach(open -> answers.putIfAbsent(open.commitment().id(), new CommitmentChoice.Leave()));
        count();
    }

    /** Who can own what goes on: the people of next year, as chosen so far. */
    List<Party> owners() {
        var owners = new ArrayList<Party>();
        for (var role : plan().people()) {
            owners.addAll(role.already());
            role.candidates().stream()
                    .filter(party -> staying.contains(party.person()))
                    .forEach(owners::add);
        }
        return owners;
    }

    /** The owner to propose: who owned it, if they are there. */
    Optional<PersonId> proposedOwner(OpenCommitment open) {
        return open.commitment().owner().filter(this::isOwner);
    }

    private boolean isOwner(PersonId person) {
        return owners().stream().anyMatch(party -> party.person().equals(person));
    }

    RollOverOrder order(int protocolVersion) {
        var choices = new HashMap<CommitmentId, CommitmentChoice>();
        answers.forEach((id, choice) -> choices.put(id, withOwnerThere(choice)));
        return new RollOverOrder(
                plan().campus().id(),
                plan().from(),
                protocolVersion,
                staying,
                choices,
                closing.get() && plan().canClose());
    }

    /** Whoever was chosen and then does not stay owns nothing. */
    private CommitmentChoice withOwnerThere(CommitmentChoice choice) {
        return choice instanceof CommitmentChoice.Carry(var owner, var due)
                ? new CommitmentChoice.Carry(owner.filter(this::isOwner), due)
                : choice;
    }

    private List<Party> candidates() {
        return plan().people().stream()
                .flatMap(role -> role.candidates().stream())
                .toList();
    }

    private void count() {
        unanswered.set((int)
                plan().asked().stream().filter(open -> answer(open).isEmpty()).count());
    }
}
