package org.campusaccord.application.sample;

import java.time.LocalDate;
import java.util.Optional;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.rollover.RollOverService;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Part;

/** Walks a campus through the agenda as its meeting does. */
final class Conversation {
    private final AgreementService agreements;
    private final RollOverService rollOvers;
    private final Agreement agreement;
    private final Scene scene;
    private final LocalDate day;
    private final SampleCommitments commitments;
    private final SampleAnswers answers;

    Conversation(Workspace workspace, Agreement agreement, Scene scene, LocalDate day) {
        this.agreements = workspace.agreements();
        this.rollOvers = workspace.rollOvers();
        this.agreement = agreement;
        this.scene = scene;
        this.day = day;
        this.commitments = new SampleCommitments(agreement, scene);
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
            discuss(item, part);
        }
        var possible = scene.vocabulary().commitments().lines(item.key());
        for (var line : scene.dice().some(possible, scene.dice().between(1, 2))) {
            agreements.addCommitment(agreement.id(), commitments.of(item.key(), line, day));
        }
        if (scene.dice().happens(10)) {
            agreements.savePrivateNote(agreement.id(), item.key(), scene.line("note", 0));
        }
    }

    /** What was kept from last year stays as it is; dates are always set anew. */
    private void discuss(AgendaItem item, Part part) {
        var ref = new PartRef(item.key(), part.key());
        var asked = rollOvers.discussions(agreement.id()).containsKey(ref);
        var isThere = !agreement.answer(item.key(), part).isEmpty();
        if (asked || !isThere || part instanceof Part.MilestonesPart) {
            agreements.saveAnswer(agreement.id(), ref, answers.answer(item.key(), part));
        }
        if (asked) {
            rollOvers.talkedAbout(agreement.id(), ref);
        }
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
