package org.campusaccord.domain.rollover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.domain.protocol.Protocol;
import org.campusaccord.domain.rollover.LeftBehind.Why;
import org.campusaccord.domain.yearend.ClauseDecision;
import org.campusaccord.domain.yearend.ClauseReview;
import org.campusaccord.domain.yearend.YearReview;

/** The words of an agreement that go into next year's draft, and those that stay behind. */
public record CarryOver(List<CarriedPart> parts, List<LeftBehind> left) {
    /** Nothing at all. */
    public static final CarryOver NONE = new CarryOver(List.of(), List.of());

    public CarryOver {
        parts = List.copyOf(parts);
        left = List.copyOf(left);
    }

    /**
     * What the review decided, fitted to the protocol of next year. A part about which nothing was decided is carried and
     * talked about again, and so is everything where there was no review.
     */
    public static CarryOver of(Agreement old, Optional<YearReview> review, Protocol next) {
        var parts = new ArrayList<CarriedPart>();
        var left = new ArrayList<LeftBehind>();
        for (var item : old.protocol().items()) {
            for (var part : item.parts()) {
                var decided = review.map(found -> found.clause(new PartRef(item.key(), part.key())))
                        .orElse(ClauseReview.NONE);
                carry(old, item, part, decided, next, parts, left);
            }
        }
        return new CarryOver(parts, left);
    }

    private static void carry(
            Agreement old,
            AgendaItem item,
            Part part,
            ClauseReview decided,
            Protocol next,
            List<CarriedPart> parts,
            List<LeftBehind> left) {
        var answer = old.answer(item.key(), part);
        if (decided.decision().equals(Optional.of(ClauseDecision.DROP))) {
            if (!answer.isEmpty()) {
                left.add(new LeftBehind(item.title(), part.title(), "", Why.DROPPED));
            }
            return;
        }
        var asked = decided.decision().equals(Optional.of(ClauseDecision.CHANGE));
        if (answer.isEmpty() && !asked) {
            return;
        }
        var now = next.item(item.key()).flatMap(found -> found.part(part.key()));
        if (now.isEmpty()) {
            left.add(new LeftBehind(item.title(), part.title(), "", Why.PART_GONE));
        } else if (!now.get().getClass().equals(part.getClass())) {
            left.add(new LeftBehind(item.title(), part.title(), "", Why.OTHER_KIND));
        } else {
            var kept = decided.decision().equals(Optional.of(ClauseDecision.KEEP));
            var fitted = new PartFitting(item, part, left).fit(answer, now.get());
            parts.add(new CarriedPart(
                    new PartRef(item.key(), part.key()),
                    fitted,
                    kept ? Optional.empty() : Optional.of(decided.words())));
        }
    }

    /** How many parts are as they were. */
    public long kept() {
        return parts.stream().filter(part -> part.discussion().isEmpty()).count();
    }

    /** How many parts are to be talked about again. */
    public long toDiscuss() {
        return parts.size() - kept();
    }
}
