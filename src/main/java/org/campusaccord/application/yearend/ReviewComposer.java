package org.campusaccord.application.yearend;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.domain.yearend.ReviewContent;
import org.campusaccord.domain.yearend.ReviewContent.ClauseOutcome;
import org.campusaccord.domain.yearend.ReviewContent.GoalOutcome;
import org.campusaccord.domain.yearend.ReviewContent.PartyReflection;
import org.campusaccord.domain.yearend.YearFigures;
import org.campusaccord.domain.yearend.YearReview;

/** Puts a review together as it stands now. */
final class ReviewComposer {
    private ReviewComposer() {}

    static ReviewContent of(Agreement agreement, Revision signed, YearFigures figures, YearReview review) {
        return new ReviewContent(
                agreement.campus().name(),
                agreement.campus().code(),
                agreement.campus().level(),
                agreement.year(),
                signed.number(),
                signed.sha256(),
                review.heldOn(),
                agreement.parties().stream()
                        .map(party -> new Signatory(party.name(), party.role()))
                        .toList(),
                figures,
                reflections(agreement, review),
                goals(agreement, review),
                clauses(agreement, review),
                review.words());
    }

    /** Nobody's words before they are revealed, whoever asks. */
    private static List<PartyReflection> reflections(Agreement agreement, YearReview review) {
        if (review.revealedAt().isEmpty()) {
            return List.of();
        }
        return agreement.parties().stream()
                .map(party -> new PartyReflection(party.name(), party.role(), review.reflection(party.person())))
                .filter(party -> !party.reflection().isEmpty())
                .toList();
    }

    private static List<GoalOutcome> goals(Agreement agreement, YearReview review) {
        var goals = new ArrayList<GoalOutcome>();
        for (var item : agreement.protocol().items()) {
            for (var part : item.parts()) {
                if (agreement.answer(item.key(), part) instanceof Answer.Goal goal && !goal.isEmpty()) {
                    var ref = new PartRef(item.key(), part.key());
                    goals.add(new GoalOutcome(ref, part.title(), goal, review.goal(ref)));
                }
            }
        }
        return goals;
    }

    private static List<ClauseOutcome> clauses(Agreement agreement, YearReview review) {
        return agreement.protocol().items().stream()
                .flatMap(item -> clauses(agreement, item, review).stream())
                .toList();
    }

    private static List<ClauseOutcome> clauses(Agreement agreement, AgendaItem item, YearReview review) {
        return item.parts().stream()
                .filter(part -> !agreement.answer(item.key(), part).isEmpty())
                .map(part -> {
                    var ref = new PartRef(item.key(), part.key());
                    return new ClauseOutcome(ref, item.title(), part.title(), review.clause(ref));
                })
                .toList();
    }
}
