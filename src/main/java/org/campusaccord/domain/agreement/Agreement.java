package org.campusaccord.domain.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.domain.protocol.Protocol;

/**
 * The agreement of one campus for one school year as it stands now, with the protocol under which it is made.
 *
 * @param lastItem the item that was open last, to resume there
 * @param parties who has a role on the campus this year
 */
public record Agreement(
        AgreementId id,
        Campus campus,
        SchoolYear year,
        Protocol protocol,
        AgreementStatus status,
        Optional<LocalDate> meetingDate,
        Optional<String> lastItem,
        List<Party> parties,
        Map<String, ItemState> states,
        Map<PartRef, Answer> answers,
        List<Commitment> commitments) {
    public Agreement {
        parties = List.copyOf(parties);
        states = Map.copyOf(states);
        answers = Map.copyOf(answers);
        commitments = List.copyOf(commitments);
    }

    public ItemState state(String itemKey) {
        return states.getOrDefault(itemKey, ItemState.OPEN);
    }

    /** The answer to a part, the empty one where nobody has said anything. */
    public Answer answer(String itemKey, Part part) {
        var answer = answers.get(new PartRef(itemKey, part.key()));
        return answer == null ? Answer.emptyFor(part) : answer;
    }

    public List<Commitment> commitments(String itemKey) {
        return commitments.stream()
                .filter(commitment -> commitment.itemKey().equals(itemKey))
                .toList();
    }

    /** The party with this person, if that person still has a role here. */
    public Optional<Party> party(PersonId person) {
        return parties.stream().filter(party -> party.person().equals(person)).findFirst();
    }

    /** The same agreement with other words. */
    public Agreement with(
            Map<String, ItemState> otherStates, Map<PartRef, Answer> otherAnswers, List<Commitment> otherCommitments) {
        return new Agreement(
                id,
                campus,
                year,
                protocol,
                status,
                meetingDate,
                lastItem,
                parties,
                otherStates,
                otherAnswers,
                otherCommitments);
    }

    /** How many items have an outcome. */
    public long itemsSettled() {
        return protocol.items().stream()
                .filter(item -> state(item.key()).outcome() != ItemOutcome.OPEN)
                .count();
    }

    /** Whether anything at all has been said under an item. */
    public boolean isTouched(AgendaItem item) {
        return !state(item.key()).equals(ItemState.OPEN)
                || !commitments(item.key()).isEmpty()
                || item.parts().stream()
                        .anyMatch(part -> !answer(item.key(), part).isEmpty());
    }
}
