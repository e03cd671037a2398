package org.campusaccord.application.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.rollover.RollOverOrder;
import org.campusaccord.application.rollover.RollOverPlan;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.rollover.CommitmentChoice;

/** Begins a campus's draft from what was kept of the year before; on some campuses they begin with an empty page. */
final class SampleRollOver {
    private static final int OFTEN = 80;
    private static final int CARRIED = 25;

    private final Workspace workspace;
    private final Dice dice;

    SampleRollOver(Workspace workspace, Dice dice) {
        this.workspace = workspace;
        this.dice = dice;
    }

    /** Rolls the year before over into this one, for which the parties meet on a day. */
    void into(CampusId campus, SchoolYear year, LocalDate meeting) {
        if (workspace.agreements().find(campus, year.previous()).isEmpty() || !dice.happens(OFTEN)) {
            return;
        }
        var plan = workspace.rollOvers().plan(campus, year.previous());
        if (plan.situation().isOpen()) {
            workspace.rollOvers().rollOver(order(plan, year, meeting));
        }
    }

    private RollOverOrder order(RollOverPlan plan, SchoolYear year, LocalDate meeting) {
        var staying = plan.people().stream()
                .flatMap(role -> role.candidates().stream())
                .map(Party::person)
                .collect(Collectors.toSet());
        return new RollOverOrder(
                plan.campus().id(),
                plan.from(),
                workspace.protocols().current().version(),
                staying,
                commitments(plan, year, meeting),
                plan.proposesClosing() && isReviewed(plan));
    }

    /** An agreement whose review still lacks a signature is left open for it. */
    private boolean isReviewed(RollOverPlan plan) {
        return plan.source().filter(workspace.reviewSigning()::isSigned).isPresent();
    }

    private Map<CommitmentId, CommitmentChoice> commitments(RollOverPlan plan, SchoolYear year, LocalDate meeting) {
        var parties = workspace.campuses().campus(plan.campus().id(), year).parties().stream()
                .map(Party::person)
                .toList();
        var choices = new HashMap<CommitmentId, CommitmentChoice>();
        for (var open : plan.asked()) {
            var commitment = open.commitment();
            var owner = commitment.owner().filter(parties::contains);
            var due = SchoolDays.onOrAfter(meeting.plusDays(dice.between(20, 60)));
            choices.put(
                    commitment.id(),
                    owner.isPresent() && dice.happens(CARRIED)
                            ? new CommitmentChoice.Carry(owner, Optional.of(due))
                            : new CommitmentChoice.Leave());
        }
        return choices;
    }
}
