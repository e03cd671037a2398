package org.campusaccord.application.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.campusaccord.testing.Problems.assertProblem;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.campusaccord.domain.FieldName;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Missing;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.amendment.AmendmentState;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Meaning;
import org.campusaccord.domain.yearend.YearReviewState;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.testing.Reviews;
import org.junit.jupiter.api.Test;

/** What no font has is refused before it is frozen. */
@Beside
class PrintableSigningTest extends OneCampusTest {
    private static final PartRef PART = new PartRef("boundaries", "non-evaluative");
    private static final String ADULT = "\ud83e\uddd1";
    private static final String NAMED = "“\ud83e\uddd1” (U+1F9D1, ADULT)";
    private static final String HAN = "“李” (U+674E, CJK UNIFIED IDEOGRAPHS 674E)";

    private AgreementId saying(String words) {
        var id = campus.complete();
        campus.agreements().saveAnswer(id, PART, new Answer.Statement(words));
        return id;
    }

    private static Problem problem(ThrowingCallable action) {
        return catchThrowableOfType(ProblemException.class, action).problem();
    }

    @Test
    void refusesWordsInAnItemAndKeepsThem() {
        var id = saying("We like it " + ADULT);

        assertThat(problem(() -> campus.signing().prepare(id)))
                .isEqualTo(Problem.of("print.text", NAMED, "4. Boundaries of work, Non-evaluative statement"));
        assertThat(campus.agreements().status(id)).isEqualTo(AgreementStatus.DRAFT);
        assertThat(campus.agreements().agreement(id).answers().get(PART))
                .isEqualTo(new Answer.Statement("We like it " + ADULT));
    }

    @Test
    void listsThemWithTheirPlace() {
        var id = saying("We like it " + ADULT);

        assertThat(campus.signing().missing(id))
                .containsExactly(Missing.printablePart("boundaries", "non-evaluative", NAMED));
    }

    @Test
    void refusesTheNameOfAParty() {
        var id = campus.complete();
        campus.assign(Role.COACH, "李明");

        assertThat(campus.signing().missing(id)).containsExactly(Missing.printableName(HAN));
        assertProblem("print.text", () -> campus.signing().prepare(id));
    }

    @Test
    void laysEveryScriptThatTheFontsHave() {
        var id = saying("Nguyễn, Łukasz, Ελένη, Наталья, שלום, محمد ✓ → 80 %");

        assertThat(campus.signing().prepare(id).decisions()).isEmpty();
    }

    @Test
    void refusesATypedSignatureThatCanBeDrawnInstead() {
        var id = campus.ready();

        assertThat(problem(() -> campus.sign(id, campus.coach(id), new Mark.Typed("李明"))))
                .isEqualTo(Problem.of("print.field", HAN, FieldName.SIGNATURE));
        assertThat(campus.signing().revision(id).orElseThrow().decisions()).isEmpty();

        campus.sign(id, campus.coach(id), OneCampus.drawn());
        assertThat(campus.signing().revision(id).orElseThrow().decisions()).hasSize(1);
    }

    @Test
    void refusesAReservation() {
        var id = campus.ready();
        var request = campus.request(id, campus.coach(id), OneCampus.drawn());
        var reserved = new SignatureRequest(
                request.person(),
                Meaning.AGREE_WITH_RESERVATION,
                "More time " + ADULT,
                request.mark(),
                true,
                request.contentSha256());

        assertThat(problem(() -> campus.signing().sign(id, reserved)))
                .isEqualTo(Problem.of("print.field", NAMED, FieldName.RESERVATION));
    }

    @Test
    void refusesTheReasonOfADecline() {
        var id = campus.ready();
        var coach = campus.coach(id).person();

        assertThat(problem(() -> campus.signing().decline(id, coach, ADULT)))
                .isEqualTo(Problem.of("print.field", NAMED, FieldName.REASON));
    }

    @Test
    void refusesTheFileNameOfAScan() {
        var id = campus.signed();
        var paper = campus.signing().revision(id).orElseThrow().signatures().getLast();
        var pdf = "%PDF-1.7 a scan".getBytes(StandardCharsets.US_ASCII);

        assertThat(problem(() -> campus.signing().attachScan(id, paper.id(), "李.pdf", pdf)))
                .isEqualTo(Problem.of("print.field", HAN, FieldName.FILE));
    }

    @Test
    void refusesAnAmendmentWhichStaysADraft() {
        var id = campus.signed();
        var written = new Amending(campus).written(id, "Other words " + ADULT);
        var amendments = campus.workspace().amendments();

        assertProblem("print.text", () -> amendments.lay(written.id()));
        assertThat(amendments.amendment(written.id()).state()).isEqualTo(AmendmentState.DRAFT);
    }

    @Test
    void refusesToAffirmInANameThatCannotBePrinted() {
        var id = campus.signed();
        var coach = new Amending(campus).newCoach(id, "李明");

        assertProblem("print.text", () -> campus.workspace().affirmations().affirm(id, coach.person()));
        assertThat(campus.agreements().status(id)).isEqualTo(AgreementStatus.SIGNED);
    }

    @Test
    void refusesAReviewWhichStaysOpen() {
        var id = campus.signed();
        Reviews.of(campus.workspace(), id).decided();
        campus.workspace().yearReviews().saveWords(id, "Thank you " + ADULT);

        assertThat(problem(() -> campus.workspace().reviewSigning().lay(id)).values())
                .isEqualTo(List.of(NAMED, "Closing words"));
        assertThat(campus.workspace().yearReviews().review(id).orElseThrow().state())
                .isEqualTo(YearReviewState.TOGETHER);
    }

    @Test
    void refusesTheDistrictInTheSettings() {
        var settings = campus.workspace().settings();
        var now = settings.settings();

        assertThat(problem(() -> settings.keep(now.ofPerson(now.championName(), "", "李 District"))))
                .isEqualTo(Problem.of("print.field", HAN, FieldName.DISTRICT));
        assertThat(settings.settings().district()).isEqualTo(now.district());
    }
}
