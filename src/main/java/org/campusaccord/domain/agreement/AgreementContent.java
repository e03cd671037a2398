package org.campusaccord.domain.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.DaysAWeek;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Part;

/**
 * Everything that the parties sign, complete in itself: it holds the protocol's wording and the names as they were, and
 * nothing private. Its hash is what a signature stands under.
 *
 * @param revision counts from 1
 */
public record AgreementContent(
        String campus,
        String campusCode,
        Level level,
        SchoolYear year,
        int revision,
        String protocolTitle,
        int protocolVersion,
        Optional<LocalDate> meetingDate,
        List<Signatory> parties,
        List<ItemContent> items) {
    public AgreementContent {
        parties = List.copyOf(parties);
        items = List.copyOf(items);
    }

    /**
     * A party by name and role, as frozen.
     *
     * @param days how much of the week a coach is promised; empty where nobody said
     */
    public record Signatory(String name, Role role, Optional<DaysAWeek> days) {
        /** A party of whom no days are said. */
        public Signatory(String name, Role role) {
            this(name, role, Optional.empty());
        }

        /** A party as it stands now. */
        public static Signatory of(Party party) {
            return new Signatory(party.name(), party.role(), party.days());
        }
    }

    /** An agenda item with what was agreed under it; answers by part key. */
    public record ItemContent(
            AgendaItem item, ItemState state, Map<String, Answer> answers, List<AgreedCommitment> commitments) {
        public ItemContent {
            answers = Map.copyOf(answers);
            commitments = List.copyOf(commitments);
        }

        public Answer answer(Part part) {
            var answer = answers.get(part.key());
            return answer == null ? Answer.emptyFor(part) : answer;
        }
    }

    /**
     * A commitment with its owner by name.
     *
     * @param owner empty while open in a draft
     */
    public record AgreedCommitment(String what, String owner, Optional<LocalDate> due) {}

    /** The content of an agreement as it stands now. */
    public static AgreementContent of(Agreement agreement, int revision) {
        return new AgreementContent(
                agreement.campus().name(),
                agreement.campus().code(),
                agreement.campus().level(),
                agreement.year(),
                revision,
                agreement.protocol().title(),
                agreement.protocol().version(),
                agreement.meetingDate(),
                agreement.parties().stream().map(Signatory::of).toList(),
                agreement.protocol().items().stream()
                        .map(item -> itemContent(agreement, item))
                        .toList());
    }

    /** The same agreement with these items. */
    public AgreementContent with(List<ItemContent> others) {
        return new AgreementContent(
                campus,
                campusCode,
                level,
                year,
                revision,
                protocolTitle,
                protocolVersion,
                meetingDate,
                parties,
                others);
    }

    private static ItemContent itemContent(Agreement agreement, AgendaItem item) {
        var answers = item.parts().stream()
                .filter(part -> !agreement.answer(item.key(), part).isEmpty())
                .collect(Collectors.toMap(Part::key, part -> agreement.answer(item.key(), part)));
        var commitments = agreement.commitments(item.key()).stream()
                .map(commitment -> new AgreedCommitment(
                        commitment.what(),
                        commitment
                                .owner()
                                .flatMap(agreement::party)
                                .map(Party::name)
                                .orElse(""),
                        commitment.due()))
                .toList();
        return new ItemContent(item, agreement.state(item.key()), answers, commitments);
    }
}
