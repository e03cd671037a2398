package org.campusaccord.application.yearend;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.campusaccord.application.Transactions;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.yearend.ClauseReview;
import org.campusaccord.domain.yearend.GoalReview;
import org.campusaccord.domain.yearend.Reflection;
import org.campusaccord.domain.yearend.ReviewContent;
import org.campusaccord.domain.yearend.YearFigures;
import org.campusaccord.domain.yearend.YearReview;
import org.campusaccord.domain.yearend.YearReviewId;
import org.campusaccord.domain.yearend.YearReviewState;

/** Holds the year-end review up to its text: each party alone, then all together. The agreement stays as it is signed. */
public final class YearReviewService {
    private final ReviewReading reading;
    private final YearReviewStore store;
    private final Transactions transactions;
    private final Clock clock;
    private final AuditService audit;

    public YearReviewService(
            ReviewReading reading, YearReviewStore store, Transactions transactions, Clock clock, AuditService audit) {
        this.reading = reading;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
        this.audit = audit;
    }

    /** The review of an agreement; it tells who is done with reflecting, and not what anybody thinks. */
    public Optional<YearReview> review(AgreementId id) {
        return reading.review(id);
    }

    /** The year of an agreement as it was recorded. */
    public YearFigures figures(AgreementId id) {
        return reading.figures(id);
    }

    /** The review as it would be laid before the parties now; without a word of what is not revealed. */
    public ReviewContent content(AgreementId id) {
        return reading.content(id);
    }

    /** Begins the review of an agreement that is signed, unless it is begun. */
    public YearReviewId begin(AgreementId id) {
        return transactions.inOne(() -> {
            reading.requireInForce(id);
            return store.review(id).map(YearReview::id).orElseGet(() -> store.add(id, clock.instant()));
        });
    }

    /** Says when the parties come together; not before they signed what they look back on. */
    public void plan(AgreementId id, Optional<LocalDate> day) {
        change(id, review -> {
            requireNotLaid(review);
            var signedOn = reading.signed(id).signedAt().orElseThrow().toLocalDate();
            if (day.filter(signedOn::isAfter).isPresent()) {
                throw Problem.of("yearend.too-early", signedOn.toString()).asException();
            }
            store.plan(review.id(), day);
        });
    }

    /** What one party has written so far, for that party's own eyes. */
    public Reflection reflection(AgreementId id, PersonId person) {
        requireParty(id, person);
        return reading.begun(id).reflection(person);
    }

    public void saveReflection(AgreementId id, PersonId person, Reflection reflection) {
        change(id, review -> {
            requireParty(id, person);
            if (review.state() != YearReviewState.ALONE) {
                throw Problem.of("yearend.revealed").asException();
            }
            store.saveReflection(review.id(), person, reflection, clock.instant());
        });
    }

    /** The parties who have not said that they are done with reflecting. */
    public List<Party> reflecting(AgreementId id) {
        var review = reading.begun(id);
        return reading.agreement(id).parties().stream()
                .filter(party -> !review.reflection(party.person()).done())
                .toList();
    }

    /** How many reflections are kept of people who are no party any more; they are shown to nobody. */
    public int reflectionsOfThoseWhoLeft(AgreementId id) {
        return reading.reflectionsOfThoseWhoLeft(id);
    }

    /**
     * Shows everybody's reflections to everybody, which cannot be taken back.
     *
     * @param evenThough whether it shall happen although not all are done
     */
    public void reveal(AgreementId id, boolean evenThough) {
        transactions.inOneSynced(() -> {
            reading.requireInForce(id);
            var review = reading.begun(id);
            if (review.state() != YearReviewState.ALONE) {
                throw Problem.of("yearend.revealed").asException();
            }
            var open = reflecting(id).size();
            if (open > 0 && !evenThough) {
                throw Problem.of("yearend.not-all-done", open).asException();
            }
            store.reveal(review.id(), clock.instant(), LocalDate.now(clock));
            store.changeState(review.id(), YearReviewState.TOGETHER, Optional.empty());
            audit.record(AuditAction.REVIEW_REVEALED, AuditSubject.of(reading.agreement(id)), "");
            return true;
        });
    }

    public void saveGoal(AgreementId id, PartRef part, GoalReview goal) {
        decide(id, review -> store.saveGoal(review.id(), part, goal));
    }

    public void saveClause(AgreementId id, PartRef part, ClauseReview clause) {
        decide(id, review -> store.saveClause(review.id(), part, clause));
    }

    public void saveWords(AgreementId id, String words) {
        var checked = Wording.limitedText(words);
        decide(id, review -> store.saveWords(review.id(), checked));
    }

    private void decide(AgreementId id, Consumer<YearReview> decision) {
        change(id, review -> {
            requireNotLaid(review);
            if (review.state() == YearReviewState.ALONE) {
                throw Problem.of("yearend.alone").asException();
            }
            decision.accept(review);
        });
    }

    private void change(AgreementId id, Consumer<YearReview> change) {
        transactions.inOne(() -> {
            reading.requireInForce(id);
            change.accept(reading.begun(id));
        });
    }

    private void requireParty(AgreementId id, PersonId person) {
        if (reading.agreement(id).party(person).isEmpty()) {
            throw Problem.of("yearend.no-party").asException();
        }
    }

    private static void requireNotLaid(YearReview review) {
        switch (review.state()) {
            case ALONE, TOGETHER -> {}
            case READY -> throw Problem.of("yearend.laid").asException();
            case SIGNED -> throw Problem.of("yearend.signed").asException();
        }
    }
}
