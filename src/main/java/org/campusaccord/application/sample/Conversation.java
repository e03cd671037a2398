package org.campusaccord.application.sample;

import java.time.LocalDate;
import java.util.Optional;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.protocol.AgendaItem;

/** Walks a campus through the agenda as its meeting does. */
final class Conversation {
    private final AgreementService agreements;
    private final Agreement agreement;
    private final Scene scene;
    private final LocalDate day;
    private final SampleAnswers answers;

    Conversation(AgreementService agreements, Agreement agreement, Scene scene, LocalDate day) {
        this.agreements = agreements;
        this.agreement = agreement;
        this.scene = scene;
        this.day = day;
        this.answers = new SampleAnswers(scene, agreement.year());
    }

    /** Goes through the first items of the agenda, each to its outcome. */
    void settle(int items) {
        agreements.changeMeetingDate(agreement.id(), Optional.of(day));
        for (var item : agreement.protocol().items().subList(0, items)) {
            discuss(item);
            agreements.saveState(agreement.id(), item.key(), outcome());
        }
    }

    /** Begins an item and leaves it open. */
    void begin(AgendaItem item) {
        var first = item.parts().getFirst();
        agreements.saveAnswer(agreement.id(), new PartRef(item.key(), first.key()), answers.answer(item.key(), first));
        agreements.rememberItem(agreement.id(), item.key());
        agreements.savePrivateNote(agreement.id(), item.key(), scene.line("note", 0));
    }

    private void discuss(AgendaItem item) {
        for (var part : item.parts()) {
            agreements.saveAnswer(
                    agreement.id(), new PartRef(item.key(), part.key()), answers.answer(item.key(), part));
        }
        var possible = scene.vocabulary().commitments().lines(item.key());
        for (var line : scene.dice().some(possible, scene.dice().between(1, 2))) {
            agreements.addCommitment(agreement.id(), commitment(item.key(), line));
        }
        if (scene.dice().happens(10)) {
            agreements.savePrivateNote(agreement.id(), item.key(), scene.line("note", 0));
        }
    }

    private Commitment commitment(String itemKey, String line) {
        var fields = Scene.fields(line);
        var due = SchoolDays.onOrAfter(day.plusDays(Integer.parseInt(fields.get(1))));
        return new Commitment(
                new CommitmentId(0),
                itemKey,
                scene.spoken(fields.get(2)),
                owner(Role.valueOf(fields.get(0))),
                Optional.of(due));
    }

    /** Somebody in that role; on a campus where it is not filled yet, the champion sees to it. */
    private Optional<PersonId> owner(Role role) {
        return agreement.parties().stream()
                .filter(party -> party.role() == role)
                .findFirst()
                .or(() -> agreement.parties().stream().reduce((_, last) -> last))
                .map(Party::person);
    }

    private ItemState outcome() {
        if (scene.dice().happens(7)) {
            return new ItemState(ItemOutcome.RESERVATION, scene.line("reservation", 0));
        }
        if (scene.dice().happens(2)) {
            return new ItemState(ItemOutcome.UNRESOLVED, scene.line("unresolved", 0));
        }
        return new ItemState(ItemOutcome.AGREED, "");
    }
}
