package org.campusaccord.ui.yearend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.campusaccord.application.yearend.YearReviewService;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.yearend.ClauseDecision;
import org.campusaccord.domain.yearend.ClauseReview;
import org.campusaccord.domain.yearend.GoalReview;
import org.campusaccord.domain.yearend.OpenMatter;
import org.campusaccord.domain.yearend.Result;
import org.campusaccord.domain.yearend.ReviewContent;
import org.campusaccord.domain.yearend.ReviewContent.ClauseOutcome;
import org.campusaccord.domain.yearend.ReviewContent.GoalOutcome;
import org.campusaccord.ui.saving.Saver;

/** What the parties decide together, on its way to the store. Knows no control. */
final class YearReviewViewModel {
    /** Whatever was said: a text that is too long for the store must not be refused here. */
    private static final String SAID = "x";

    private final YearReviewService reviews;
    private final Saver saver;
    private final Loaded loaded;
    private final ReviewContent content;
    private final ObservableMap<PartRef, Optional<Result>> results = FXCollections.observableHashMap();
    private final ObservableMap<PartRef, Optional<ClauseDecision>> decisions = FXCollections.observableHashMap();
    private final ObservableMap<PartRef, String> words = FXCollections.observableHashMap();

    /** Of a review that is begun. */
    YearReviewViewModel(YearReviewService reviews, Saver saver, Loaded loaded) {
        this.reviews = reviews;
        this.saver = saver;
        this.loaded = loaded;
        this.content = loaded.content().orElseThrow();
        content.goals().forEach(goal -> results.put(goal.part(), goal.review().result()));
        for (var clause : content.clauses()) {
            decisions.put(clause.part(), clause.review().decision());
            words.put(clause.part(), clause.review().words());
        }
    }

    ReviewContent content() {
        return content;
    }

    Saver saver() {
        return saver;
    }

    void plan(Optional<LocalDate> day, Consumer<Optional<Problem>> told) {
        saver.change(
                "planned",
                day.map(LocalDate::toString).orElse(""),
                () -> reviews.plan(loaded.agreement().id(), day),
                told);
        saver.writeNow();
    }

    void saveGoal(
            GoalOutcome goal,
            Optional<Result> result,
            String evidence,
            String cause,
            Consumer<Optional<Problem>> told) {
        results.put(goal.part(), result);
        saver.change(
                goal.part(),
                evidence + "\n" + cause,
                () -> reviews.saveGoal(loaded.agreement().id(), goal.part(), new GoalReview(result, evidence, cause)),
                told);
    }

    void saveClause(
            ClauseOutcome clause, Optional<ClauseDecision> decision, String said, Consumer<Optional<Problem>> told) {
        decisions.put(clause.part(), decision);
        words.put(clause.part(), said);
        saver.change(
                List.of("clause", clause.part()),
                said,
                () -> reviews.saveClause(loaded.agreement().id(), clause.part(), new ClauseReview(decision, said)),
                told);
    }

    void saveWords(String said, Consumer<Optional<Problem>> told) {
        saver.change("words", said, () -> reviews.saveWords(loaded.agreement().id(), said), told);
    }

    /** Calls when anything that may be missing has changed, and once now. */
    void onChange(Runnable listener) {
        results.addListener((Observable _) -> listener.run());
        decisions.addListener((Observable _) -> listener.run());
        words.addListener((Observable _) -> listener.run());
        listener.run();
    }

    /** What is still to be said, with what was typed a moment ago. */
    List<OpenMatter> open() {
        return OpenMatter.in(content.with(
                content.goals().stream().map(this::now).toList(),
                content.clauses().stream().map(this::now).toList()));
    }

    private GoalOutcome now(GoalOutcome goal) {
        var result = results.getOrDefault(goal.part(), Optional.empty());
        return new GoalOutcome(goal.part(), goal.title(), goal.goal(), new GoalReview(result, "", ""));
    }

    private ClauseOutcome now(ClauseOutcome clause) {
        var said = words.getOrDefault(clause.part(), "").isBlank() ? "" : SAID;
        var decision = decisions.getOrDefault(clause.part(), Optional.empty());
        return new ClauseOutcome(clause.part(), clause.item(), clause.title(), new ClauseReview(decision, said));
    }
}
