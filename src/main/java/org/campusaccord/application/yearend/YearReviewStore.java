package org.campusaccord.application.yearend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.signature.RevisionId;
import org.campusaccord.domain.yearend.ClauseReview;
import org.campusaccord.domain.yearend.GoalReview;
import org.campusaccord.domain.yearend.Reflection;
import org.campusaccord.domain.yearend.YearReview;
import org.campusaccord.domain.yearend.YearReviewId;
import org.campusaccord.domain.yearend.YearReviewState;

/** Where year-end reviews are kept. Those of deleted agreements are not found. */
public interface YearReviewStore {
    Optional<YearReview> review(AgreementId agreement);

    Optional<YearReview> review(YearReviewId id);

    YearReviewId add(AgreementId agreement, Instant at);

    void plan(YearReviewId id, Optional<LocalDate> plannedOn);

    void saveReflection(YearReviewId id, PersonId person, Reflection reflection, Instant at);

    void saveGoal(YearReviewId id, PartRef part, GoalReview review);

    void saveClause(YearReviewId id, PartRef part, ClauseReview review);

    void saveWords(YearReviewId id, String words);

    /** From now on everybody sees all reflections. */
    void reveal(YearReviewId id, Instant at, LocalDate heldOn);

    void changeState(YearReviewId id, YearReviewState state, Optional<RevisionId> revision);
}
