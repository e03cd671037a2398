package org.campusaccord.ui.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Meaning;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SigningScreenTest extends WindowTest {
    private static final int DRAW = 0;
    private static final int TYPE = 1;
    private static final int PAPER = 2;

    private AgreementId id;
    private Party coach;

    @BeforeEach
    void handOver() {
        var district = new District(workspace, YEAR);
        id = district.ready(district.campus("Live Oak Elementary"));
        coach = district.party(id, Role.COACH);
        go(new Place.Signing(id, coach.person()));
    }

    private void choose(String picker, int place) {
        push(robot.lookup(picker + " .toggle-button").nth(place).<Node>query());
    }

    private void typeName() {
        choose("#mark", TYPE);
        type("#typed-signature", "Łukasz O’Brien-Smith");
        push("#meaning-agree");
    }

    private Optional<Decision> decision() {
        return workspace.signing().revision(id).orElseThrow().decision(coach.person());
    }

    private void assertRefused(String sentence) {
        assertThat(shows(sentence)).isTrue();
        assertThat(decision()).isEmpty();
        assertThat(place()).isEqualTo(new Place.Signing(id, coach.person()));
    }

    @Test
    void refusesASignatureWithoutConsent() {
        typeName();
        push("#finish-signing");

        assertRefused("Tick the box to sign here, or choose to sign on paper.");
        assertThat(robot.lookup("#typed-signature").queryTextInputControl().getText())
                .isEqualTo("Łukasz O’Brien-Smith");
        picture("signing-refused");
    }

    @Test
    void refusesANameInLettersThatNoFontHasAndKeepsItTyped() {
        choose("#mark", TYPE);
        type("#typed-signature", "李明");
        push("#meaning-agree");
        push("#consent");
        push("#finish-signing");

        assertRefused("“Signature” holds the character “李” (U+674E");
        assertThat(robot.lookup("#typed-signature").queryTextInputControl().getText())
                .isEqualTo("李明");
        picture("signing-not-printable");
    }

    @Test
    void suggestsToNobodyWhatTheirSignatureSays() {
        choose("#mark", TYPE);
        type("#typed-signature", "Łukasz O’Brien-Smith");
        push("#consent");
        push("#finish-signing");

        assertRefused("You have not chosen what your signature says.");
    }

    @Test
    void refusesAnEmptyBox() {
        choose("#mark", DRAW);
        push("#meaning-agree");
        push("#consent");
        push("#finish-signing");

        assertRefused("The box is empty, or holds hardly more than a dot.");
    }

    @Test
    void refusesANameThatIsNotTyped() {
        choose("#mark", TYPE);
        push("#meaning-agree");
        push("#consent");
        push("#finish-signing");

        assertRefused("Type a name.");
    }

    @Test
    void refusesAReservationWithoutWords() {
        typeName();
        push("#meaning-agree_with_reservation");
        push("#consent");
        push("#finish-signing");

        assertRefused("A reservation that nobody can read helps nobody.");
    }

    @Test
    void refusesToDeclineWithoutAReason() {
        choose("#decision", 1);
        push("#finish-signing");

        assertRefused("The others can only answer what they know.");
    }

    @Test
    void signsOnceWhatWasMissingIsThere() {
        typeName();
        push("#finish-signing");
        push("#consent");
        push("#finish-signing");

        assertThat(decision())
                .hasValueSatisfying(decision -> assertThat(((Decision.Signature) decision).mark())
                        .isEqualTo(new Mark.Typed("Łukasz O’Brien-Smith")));
        assertThat(shows("Thank you, Łukasz O’Brien-Smith")).isTrue();
        assertThat(place()).isEqualTo(new Place.Signing(id, coach.person()));
        picture("signing-hand-back");
        push("#back-to-host");
        assertThat(place()).isEqualTo(new Place.Review(id));
    }

    @Test
    void recordsTheWordsOfAReservation() {
        typeName();
        push("#meaning-agree_with_reservation");
        type("#reservation-words", "Testing in May stays open.");
        push("#consent");
        push("#finish-signing");

        var signature = (Decision.Signature) decision().orElseThrow();
        assertThat(signature.meaning()).isEqualTo(Meaning.AGREE_WITH_RESERVATION);
        assertThat(signature.reservation()).isEqualTo("Testing in May stays open.");
    }

    @Test
    void asksForNoConsentOnPaper() {
        choose("#mark", PAPER);
        assertThat(robot.lookup("#consent").query().isVisible()).isFalse();
        push("#meaning-agree");
        push("#finish-signing");

        assertThat(((Decision.Signature) decision().orElseThrow()).mark()).isEqualTo(new Mark.OnPaper());
    }

    @Test
    void recordsWhySomebodyDeclines() {
        choose("#decision", 1);
        type("#decline-reason", "Two campuses are too many.");
        push("#finish-signing");

        assertThat(((Decision.Decline) decision().orElseThrow()).reason()).isEqualTo("Two campuses are too many.");
        assertThat(shows("Your decision and its reason are kept.")).isTrue();
        push("#back-to-host");
        assertThat(place()).isEqualTo(new Place.Review(id));
    }

    @Test
    void givesTheComputerBackWithoutSigning() {
        typeName();
        push("#give-back");

        assertThat(decision()).isEmpty();
        assertThat(place()).isEqualTo(new Place.Review(id));
    }

    @Test
    void hidesTheNavigationWhileAPartyHasTheComputer() {
        assertThat(robot.lookup(".rail").tryQuery()).isEmpty();
        push("#give-back");

        assertThat(robot.lookup(".rail").tryQuery()).isPresent();
    }

    @Test
    void saysWhoSignsWhat() {
        assertThat(shows(coach.name() + ", this is yours to read and sign")).isTrue();
        assertThat(shows("Live Oak Elementary for the school year 2026–27")).isTrue();
    }

    private String said() {
        return robot.lookup("#pages").query().getAccessibleText();
    }

    @Test
    void showsTheExactPagesAndSaysTheirWords() {
        assertThat(said()).startsWith("Page 1 of ").contains("Live Oak Elementary");
        assertThat(robot.lookup(".preview-page").queryAll()).isNotEmpty();
        picture("signing-pages");
    }

    @Test
    void leafsThroughThePagesByKeyboard() {
        type("#page-number", "2");
        press(KeyCode.ENTER);
        assertThat(said()).startsWith("Page 2 of ");
        press(KeyCode.CONTROL, KeyCode.F);
        type("agree");

        assertThat(robot.lookup(".preview-hit.now").queryAll()).isNotEmpty();
    }

    @Test
    void offersNeitherToPrintNorToSaveWhatIsTheHosts() {
        press(KeyCode.CONTROL, KeyCode.P);

        assertThat(robot.lookup("#print").tryQuery()).isEmpty();
        assertThat(robot.lookup("#save-pdf").tryQuery()).isEmpty();
        assertThat(shows("No printer is installed")).isFalse();
    }

    @Test
    void readsTheSameWordsAsText() {
        push("#as-text");

        assertThat(robot.lookup("#pages").tryQuery()).isEmpty();
        assertThat(robot.lookup("#agreement-text").query().isFocusTraversable()).isTrue();
        assertThat(shows("Roles and responsibilities")).isTrue();
        picture("signing-text");
    }

    @Test
    void asksBeforeTheReasonOfADeclineIsLost() {
        choose("#decision", 1);
        type("#decline-reason", "The hours do not fit.");
        dialogs.willAnswer(false);
        push("#give-back");

        assertThat(dialogs.losing()).isEqualTo("The hours do not fit.");
        assertThat(place()).isEqualTo(new Place.Signing(id, coach.person()));
    }
}
