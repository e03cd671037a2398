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
 * @param amends what it changes of the revision before it; empty for the first
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
        List<ItemContent> items,
        Optional<Amends> amends) {
    public AgreementContent {
        parties = List.copyOf(parties);
        items = List.copyOf(items);
    }

    /** The content of a first revision, which amends nothing. */
    public AgreementContent(
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
        this(
                campus,
                campusCode,
                level,
                year,
                revision,
                protocolTitle,
                protocolVersion,
                meetingDate,
                parties,
                items,
                Optional.empty());
    }

    /**
     * What a revision says about the one that it amends.
     *
     * @param revision the number of the one before
     * @param sha256 of the content of the one before, in hexadecimal
     * @param reason empty where somebody takes over unchanged words
     * @param askedBy who asked for it, by name
     * @param signers who signs it; the others agreed to the words that stay
     */
    public record Amends(
            int revision, String sha256, AmendmentKind kind, String reason, String askedBy, List<Signatory> signers) {
        public Amends {
            signers = List.copyOf(signers);
        }
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
                others,
                amends);
    }

    /** The next revision: these parties and items, and what it says about this one. */
    public AgreementContent amended(List<Signatory> others, List<ItemContent> changed, Amends about) {
        return new AgreementContent(
                campus,
                campusCode,
                level,
                year,
                revision + 1,
                protocolTitle,
                protocolVersion,
                meetingDate,
                others,
                changed,
                Optional.of(about));
    }

    /** Who must sign this text: all parties, unless it is an amendment that names its signers. */
    public List<Signatory> signers() {
        return amends.map(Amends::signers).orElse(parties);
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
        return new ItemContent(item, agreement.state(item.key()).settled(), answers, commitments);
    }
}
