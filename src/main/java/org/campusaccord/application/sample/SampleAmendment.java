package org.campusaccord.application.sample;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.amendment.AmendmentId;
import org.campusaccord.domain.amendment.CommitmentChange;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Part;

/** Amends the agreement of a campus during its year: other words in one place, one date moved, one thing more to do. */
final class SampleAmendment {
    private static final int DRAWS = 8;

    private final Workspace workspace;
    private final SettableClock clock;
    private final Agreement agreement;
    private final Scene scene;
    private final Phrases phrases = Phrases.read("amendments.txt");

    SampleAmendment(Workspace workspace, SettableClock clock, Agreement agreement, Scene scene) {
        this.workspace = workspace;
        this.clock = clock;
        this.agreement = agreement;
        this.scene = scene;
    }

    /** Writes it, on a day after the signing. */
    AmendmentId write(LocalDate day) {
        clock.set(day.atTime(14, 0));
        var checkIns = workspace.checkIns().checkIns(agreement.id());
        var amendment = workspace
                .amendments()
                .begin(agreement.id(), CheckIn.lastHeld(checkIns).map(CheckIn::id))
                .id();
        var asker = scene.dice().one(agreement.parties()).person();
        var reason = scene.spoken(scene.dice().one(phrases.lines("reason")));
        workspace.amendments().saveReason(amendment, reason, Optional.of(asker));
        var items = agreement.protocol().items().stream()
                .filter(item -> item.parts().getFirst() instanceof Part.StatementPart)
                .toList();
        var item = scene.dice().one(items);
        reword(amendment, item);
        move(amendment, day);
        add(amendment, item, day);
        return amendment;
    }

    /** Writes it and lays it before those who must sign; the last so many do not. */
    void sign(LocalDate day, int missing) {
        var amendment = write(day);
        var signers = workspace.amendments().signers(amendment);
        clock.set(day.atTime(14, 30));
        workspace.amendments().lay(amendment);
        new Signatures(workspace.signing(), clock, agreement, scene)
                .sign(signers.subList(0, signers.size() - missing), day.atTime(14, 35));
    }

    private void reword(AmendmentId amendment, AgendaItem item) {
        var part = item.parts().getFirst();
        var answers = new SampleAnswers(scene, agreement.year());
        Stream.generate(() -> answers.answer(item.key(), part))
                .limit(DRAWS)
                .filter(words -> !words.equals(agreement.answer(item.key(), part)))
                .findFirst()
                .ifPresent(words ->
                        workspace.amendments().saveAnswer(amendment, new PartRef(item.key(), part.key()), words));
    }

    private void move(AmendmentId amendment, LocalDate day) {
        var moved = scene.dice().one(agreement.commitments());
        var due = SchoolDays.onOrAfter(day.plusDays(scene.dice().between(14, 40)));
        var change = new CommitmentChange(
                0, Optional.of(moved.id()), false, moved.itemKey(), moved.what(), moved.owner(), Optional.of(due));
        workspace.amendments().saveCommitment(amendment, change);
    }

    private void add(AmendmentId amendment, AgendaItem item, LocalDate day) {
        var lines = scene.vocabulary().commitments().lines(item.key());
        var commitments = new SampleCommitments(agreement, scene);
        var there = agreement.commitments(item.key()).stream()
                .map(kept -> kept.what())
                .toList();
        lines.stream()
                .map(line -> commitments.of(item.key(), line, day))
                .filter(commitment -> !there.contains(commitment.what()))
                .findFirst()
                .map(commitment -> new CommitmentChange(
                        0,
                        Optional.empty(),
                        false,
                        item.key(),
                        commitment.what(),
                        commitment.owner(),
                        commitment.due()))
                .ifPresent(change -> workspace.amendments().saveCommitment(amendment, change));
    }
}
