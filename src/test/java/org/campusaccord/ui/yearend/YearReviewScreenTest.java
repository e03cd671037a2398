package org.campusaccord.ui.yearend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.yearend.ClauseDecision;
import org.campusaccord.domain.yearend.ClauseReview;
import org.campusaccord.domain.yearend.Result;
import org.campusaccord.domain.yearend.YearReviewState;
import org.campusaccord.testing.Reviews;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.Test;

/** The year-end review on the table: begun, revealed, decided together. */
class YearReviewScreenTest extends ReviewedYearTest {
    private void choose(String card, int place) {
        push(robot.lookup("#" + card + " .toggle-button").nth(place).<Node>query());
    }

    @Test
    void leadsFromTheCampusToTheReviewAndBeginsIt() {
        go(new Place.CampusPage(campus));
        push("#open-year-review");
        assertThat(place()).isEqualTo(new Place.YearReview(id));
        picture("yearend-begin");
        push("#begin-review");

        assertThat(state()).isEqualTo(YearReviewState.ALONE);
        assertThat(shows("Not done yet")).isTrue();
        picture("yearend-alone");
    }

    @Test
    void leadsFromAnUnsignedAgreementToItsSigning() {
        var draft = district.draft(district.campus("Bluestem Middle"), 1, Optional.empty());
        go(new Place.YearReview(draft));
        push("#open-agreement");

        assertThat(place()).isEqualTo(new Place.Review(draft));
    }

    @Test
    void asksBeforeItRevealsWhatIsNotDone() {
        workspace.yearReviews().begin(id);
        dialogs.willAnswer(false);
        go(new Place.YearReview(id));
        push("#reveal");

        assertThat(dialogs.explained().getLast()).contains("not done", coach().name());
        assertThat(state()).isEqualTo(YearReviewState.ALONE);
    }

    @Test
    void revealsAllTogether() {
        Reviews.of(workspace, id).reflected();
        go(new Place.YearReview(id));
        push("#reveal");

        assertThat(state()).isEqualTo(YearReviewState.TOGETHER);
        assertThat(shows("COACH thought had most impact.")).isTrue();
        assertThat(shows("PRINCIPAL thought had most impact.")).isTrue();
    }

    @Test
    void keepsWhatIsDecidedTogether() {
        Reviews.of(workspace, id).revealed();
        go(new Place.YearReview(id));
        var goal = workspace.yearReviews().content(id).goals().getFirst().part();
        var card = "review-" + goal.itemKey() + "-" + goal.partKey();
        choose(card, 1);
        type("#" + card + "-evidence", "Seen in the spring.");
        choose(card + "-clause", 1);
        type("#" + card + "-clause-words", "Name the grades.");
        type("#closing-words", "Thank you.");
        picture("yearend-together");
        go(new Place.Today());

        var review = workspace.yearReviews().review(id).orElseThrow();
        assertThat(review.goal(goal).result()).contains(Result.NEARLY);
        assertThat(review.goal(goal).evidence()).isEqualTo("Seen in the spring.");
        assertThat(review.clause(goal).decision()).contains(ClauseDecision.CHANGE);
        assertThat(review.clause(goal).words()).isEqualTo("Name the grades.");
        assertThat(review.words()).isEqualTo("Thank you.");
    }

    @Test
    void listsWhatIsStillOpen() {
        Reviews.of(workspace, id).decided();
        var last = workspace.yearReviews().content(id).clauses().getLast();
        workspace.yearReviews().saveClause(id, last.part(), ClauseReview.NONE);
        go(new Place.YearReview(id));
        assertThat(robot.lookup("#lay-review").query().isDisabled()).isTrue();
        assertThat(shows("One thing is still open")).isTrue();

        choose(spot(last.part()) + "-clause", 0);
        assertThat(shows("Nothing is missing.")).isTrue();
        push("#lay-review");
        assertThat(state()).isEqualTo(YearReviewState.READY);
    }

    private static String spot(PartRef part) {
        return YearReviewView.spot(part);
    }

    @Test
    void accentsWhoReflectsNextAndTheRevealOnlyWhenAllAreDone() {
        var reviews = Reviews.of(workspace, id);
        go(new Place.YearReview(id));
        assertThat(accented())
                .containsExactly("reflect-" + parties().getFirst().person().value());

        reviews.reflected();
        go(new Place.YearReview(id));
        assertThat(accented()).containsExactly("reveal");
    }

    @Test
    void showsTheAgreedWordsThatAreKeptOrDropped() {
        Reviews.of(workspace, id).revealed();
        go(new Place.YearReview(id));
        assertThat(shows("Words under two-directions")).isFalse();
        push(robot.lookup(".agreed-words").nth(1).<Node>query());

        assertThat(shows("Words under two-directions")).isTrue();
    }
}
