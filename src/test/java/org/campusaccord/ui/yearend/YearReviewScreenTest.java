package org.campusaccord.ui.yearend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.yearend.ClauseDecision;
import org.campusaccord.domain.yearend.ClauseReview;
import org.campusaccord.domain.yearend.Result;
import org.campusaccord.domain.yearend.YearReviewState;
import org.campusaccord.testing.OpenedFile;
import org.campusaccord.testing.Reviews;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearReviewScreenTest extends WindowTest {
    private static final String CANARY = "Quillfeather";

    private CampusId campus = new CampusId(0);
    private AgreementId id = new AgreementId(0);
    private District district;

    @TempDir
    private Path folder;

    @BeforeEach
    void sign() {
        district = new District(workspace, YEAR);
        campus = district.campus("Live Oak Elementary");
        id = district.signed(campus);
    }

    private Party coach() {
        return district.party(id, Role.COACH);
    }

    private YearReviewState state() {
        return workspace.yearReviews().review(id).orElseThrow().state();
    }

    private void push(String selector) {
        push(robot.lookup(selector).<Node>query());
    }

    private void push(Node node) {
        onFx(() -> {
            node.requestFocus();
            return true;
        });
        press(KeyCode.SPACE);
    }

    private void choose(String card, int place) {
        push(robot.lookup("#" + card + " .toggle-button").nth(place).<Node>query());
    }

    /** Everything that the window holds in words, shown or not. */
    private String words() {
        return robot.lookup((Node node) -> true).queryAll().stream()
                .map(node -> switch (node) {
                    case Labeled labeled -> String.valueOf(labeled.getText());
                    case TextInputControl input -> String.valueOf(input.getText());
                    default -> String.valueOf(node.getAccessibleText());
                })
                .collect(Collectors.joining("\n"));
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
    void keepsWhatAPartyTypesAloneAndHidesItAgain() {
        workspace.yearReviews().begin(id);
        go(new Place.Reflecting(id, coach().person()));
        assertThat(robot.lookup("#reflection-impact").tryQuery()).isEmpty();
        push("#open-reflection");
        type("#reflection-impact", CANARY + " helped. The coach is lazy.");
        assertThat(shows("may sound like a rating of a person")).isTrue();
        picture("yearend-reflecting");
        push("#reflection-done");
        assertThat(words()).doesNotContain(CANARY);
        picture("yearend-hand-back");
        push("#back-to-host");

        assertThat(workspace.yearReviews().reflection(id, coach().person()).impact())
                .contains(CANARY);
        assertThat(place()).isEqualTo(new Place.YearReview(id));
        assertThat(words()).doesNotContain(CANARY);
        assertThat(workspace.yearReviews().reflecting(id)).hasSize(2);
    }

    @Test
    void showsNobodysWordsOnTheCoverOfTheirPage() {
        Reviews.of(workspace, id);
        workspace.yearReviews().saveReflection(id, coach().person(), Reviews.thoughts(CANARY));
        go(new Place.Reflecting(id, coach().person()));

        assertThat(words()).doesNotContain(CANARY);
        push("#open-reflection");
        assertThat(words()).contains(CANARY);
    }

    @Test
    void showsNobodysWordsWhileTheOthersReflect() {
        Reviews.of(workspace, id);
        workspace.yearReviews().saveReflection(id, coach().person(), Reviews.thoughts(CANARY));
        go(new Place.Reflecting(id, district.party(id, Role.PRINCIPAL).person()));
        push("#open-reflection");
        assertThat(words()).doesNotContain(CANARY);

        go(new Place.YearReview(id));
        assertThat(words()).doesNotContain(CANARY);
    }

    @Test
    void saysThatTheReflectionOfSomebodyWhoLeftIsShownToNobody() {
        Reviews.of(workspace, id);
        workspace.yearReviews().saveReflection(id, coach().person(), Reviews.thoughts(CANARY));
        workspace.campuses().unassign(campus, YEAR, coach());
        workspace.campuses().assign(campus, YEAR, Role.COACH, "Ana Quintanilla", "");
        go(new Place.YearReview(id));
        assertThat(shows("One reflection was written by someone who has left.")).isTrue();
        picture("yearend-left");
        push("#reveal");
        assertThat(shows("One reflection of someone who has left is not shown")).isTrue();
        assertThat(words()).doesNotContain(CANARY);
        picture("yearend-left-together");
    }

    @Test
    void saysNothingOfPeopleWhoLeftWhereNobodyDid() {
        Reviews.of(workspace, id).reflected();
        go(new Place.YearReview(id));
        assertThat(robot.lookup("#reflections-of-those-who-left").query().isVisible())
                .isFalse();
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
    void handsTheTextFromPartyToPartyUntilAllHaveSigned() {
        Reviews.of(workspace, id).laid();
        go(new Place.YearReview(id));
        picture("yearend-signers");
        for (var party : workspace.agreements().agreement(id).parties()) {
            push("#hand-over-" + party.person().value());
            assertThat(place()).isEqualTo(new Place.ReviewSigning(id, party.person()));
            push("#as-text");
            assertThat(shows("A year worth having.")).isTrue();
            push(robot.lookup("#mark .toggle-button").nth(1).<Node>query());
            type("#typed-signature", party.name());
            push("#meaning-agree");
            push("#consent");
            push("#finish-signing");
            push("#back-to-host");
            assertThat(place()).isEqualTo(new Place.YearReview(id));
        }

        assertThat(state()).isEqualTo(YearReviewState.SIGNED);
        assertThat(shows("Everybody has signed")).isTrue();
        picture("yearend-signed");
        go(new Place.CampusPage(campus));
        assertThat(shows("Signed by everyone")).isTrue();
        picture("yearend-campus");
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
    void accentsWhoSignsNext() {
        Reviews.of(workspace, id).laid();
        go(new Place.YearReview(id));

        assertThat(accented())
                .containsExactly("hand-over-" + parties().getFirst().person().value());
    }

    private List<Party> parties() {
        return workspace.agreements().agreement(id).parties();
    }

    private List<String> accented() {
        return robot.lookup(".button.accent").queryAll().stream()
                .map(Node::getId)
                .toList();
    }

    @Test
    void showsTheAgreedWordsThatAreKeptOrDropped() {
        Reviews.of(workspace, id).revealed();
        go(new Place.YearReview(id));
        assertThat(shows("Words under two-directions")).isFalse();
        push(robot.lookup(".agreed-words").nth(1).<Node>query());

        assertThat(shows("Words under two-directions")).isTrue();
    }

    @Test
    void takesTheTextBackToTheTable() {
        Reviews.of(workspace, id).laid();
        go(new Place.YearReview(id));
        push("#take-back");

        assertThat(state()).isEqualTo(YearReviewState.TOGETHER);
    }

    @Test
    void exportsTheReview() {
        Reviews.of(workspace, id).signed();
        var file = folder.resolve("review.pdf");
        dialogs.willChoose(file);
        go(new Place.YearReview(id));
        push("#export-review-pdf");
        assertThat(shows("For those who signed it")).isTrue();
        push("#export-go");

        assertThat(dialogs.offeredName())
                .isEqualTo("Year-end review - Live Oak Elementary - 2026-27 - Binder copy.pdf");
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void exportsTheDistrictsCopyWithoutWhatPartiesThoughtAlone() throws IOException {
        Reviews.of(workspace, id).signed();
        var file = folder.resolve("review.pdf");
        dialogs.willChoose(file);
        go(new Place.YearReview(id));
        push("#export-review-pdf");
        onFx(() -> {
            robot.lookup("#copy").queryAs(ComboBox.class).getSelectionModel().select(1);
            return true;
        });
        assertThat(shows("Left out: What each party thought alone")).isTrue();
        push("#export-go");

        assertThat(dialogs.offeredName())
                .isEqualTo("Year-end review - Live Oak Elementary - 2026-27 - District copy.pdf");
        assertThat(OpenedFile.of(file).holds("thought had most impact")).isFalse();
    }

    @Test
    void showsTheExactPagesAndTheWayBack() {
        Reviews.of(workspace, id).signed();
        go(new Place.YearReview(id));
        push("#turn-pages");
        assertThat(robot.lookup("#pages").query().getAccessibleText()).contains("Year-end review");
        push("#turn-pages");
        assertThat(robot.lookup("#pictures").tryQuery()).isPresent();
    }
}
