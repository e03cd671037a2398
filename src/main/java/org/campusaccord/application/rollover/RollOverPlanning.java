package org.campusaccord.application.rollover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.campus.CampusService;
import org.campusaccord.application.rollover.RollOverPlan.Basis;
import org.campusaccord.application.rollover.RollOverPlan.Situation;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.protocol.Protocol;
import org.campusaccord.domain.rollover.CarryOver;
import org.campusaccord.domain.rollover.OpenCommitment;
import org.campusaccord.domain.rollover.RolePeople;
import org.campusaccord.domain.yearend.YearReview;
import org.campusaccord.domain.yearend.YearReviewState;

/** Looks at a campus and says what its roll-over would do; changes nothing. */
public final class RollOverPlanning {
    private final RollOverStore store;
    private final AgreementService agreements;
    private final CampusService campuses;
    private final SettingsService settings;
    private final PastYear past;
    private final Clock clock;

    public RollOverPlanning(
            RollOverStore store,
            AgreementService agreements,
            CampusService campuses,
            SettingsService settings,
            PastYear past,
            Clock clock) {
        this.store = store;
        this.agreements = agreements;
        this.campuses = campuses;
        this.settings = settings;
        this.past = past;
        this.clock = clock;
    }

    /** The plans of all campuses by name. */
    public List<RollOverPlan> plans(SchoolYear from, Protocol next) {
        return campuses.campuses(from).stream()
                .map(campus -> plan(campus.campus().id(), from, next))
                .toList();
    }

    public RollOverPlan plan(CampusId campus, SchoolYear from, Protocol next) {
        var source = agreements.find(campus, from).map(agreements::agreement);
        var draft = agreements.find(campus, from.next());
        var situation = situation(source, draft);
        var review = source.map(Agreement::id).flatMap(past.reviews());
        var before = campuses.campus(campus, from);
        return new RollOverPlan(
                before.campus(),
                from,
                situation,
                source.map(Agreement::id),
                source.map(Agreement::status),
                draft,
                basis(review),
                isSigned(source) ? CarryOver.of(source.get(), review, next) : CarryOver.NONE,
                RolePeople.of(before, campuses.campus(campus, from.next())),
                isSigned(source)
                        ? OpenCommitment.of(
                                source.get(), past.checkIns().apply(source.get().id()), next)
                        : List.of(),
                LocalDate.now(clock).isAfter(from.lastDay(settings.settings().yearStart())));
    }

    private Situation situation(Optional<Agreement> source, Optional<AgreementId> draft) {
        if (source.isEmpty()) {
            return Situation.NO_AGREEMENT;
        }
        if (draft.isPresent() && store.begunFrom(source.get().id()).equals(draft)) {
            return Situation.DONE;
        }
        if (!isSigned(source)) {
            return Situation.NOT_SIGNED;
        }
        return draft.map(agreements::agreement)
                .map(there -> isUntouched(there) ? Situation.OPEN_INTO_DRAFT : Situation.DRAFT_HAS_WORDS)
                .orElse(Situation.OPEN);
    }

    private static boolean isSigned(Optional<Agreement> source) {
        return source.map(Agreement::status)
                .filter(status -> status != AgreementStatus.DRAFT && status != AgreementStatus.READY)
                .isPresent();
    }

    private static boolean isUntouched(Agreement draft) {
        return draft.status() == AgreementStatus.DRAFT
                && draft.commitments().isEmpty()
                && draft.answers().values().stream().allMatch(Answer::isEmpty)
                && draft.states().values().stream().allMatch(ItemState.OPEN::equals);
    }

    /** The day on which the year that follows begins. */
    LocalDate nextBegins(SchoolYear from) {
        return from.next().firstDay(settings.settings().yearStart());
    }

    /** Whether the year-end review of an agreement lies before its parties. */
    boolean isReviewLaid(AgreementId id) {
        return past.reviews()
                .apply(id)
                .filter(review -> review.state() == YearReviewState.READY)
                .isPresent();
    }

    private static Basis basis(Optional<YearReview> review) {
        return review.map(
                        found -> found.state() == YearReviewState.SIGNED ? Basis.REVIEW_SIGNED : Basis.REVIEW_UNSIGNED)
                .orElse(Basis.NO_REVIEW);
    }
}
