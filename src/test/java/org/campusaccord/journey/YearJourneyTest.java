package org.campusaccord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.journey.CampusWindow.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole year of one campus at the real window, into the draft of the next; then all of it is read back. */
class YearJourneyTest {
    private static final LocalDate SIGNING = LocalDate.of(2026, 8, 19);
    private static final LocalDate FALL = LocalDate.of(2026, 9, 18);
    private static final LocalDate WINTER = LocalDate.of(2027, 1, 15);
    private static final LocalDate NEW_COACH = LocalDate.of(2027, 2, 1);
    private static final LocalDate SPRING = LocalDate.of(2027, 5, 21);
    private static final LocalDate SUMMER = LocalDate.of(2027, 6, 15);
    private static final String NEWCOMER = "Ana Quintanilla";

    @Test
    void leadsFromTheSigningThroughTheYearIntoTheNext(@TempDir Path folder) throws Exception {
        var year = BegunYear.in(folder.resolve("data"));
        var window = CampusWindow.open(year, folder);
        var talk = new CheckInTalk(window, year);

        signAgreement(year, window);
        var first = window.save("export", "agreement-1.pdf");
        checkInInTheFall(year, window, talk);
        var fall = window.save("save-pdf", "check-in-1.pdf");
        checkInInTheWinter(year, window, talk);
        var winter = window.save("save-pdf", "check-in-2.pdf");
        amend(year, window);
        var second = window.save("export", "agreement-2.pdf");
        var ana = changeCoach(year, window);
        var sheet = window.save("hand-over-sheet-" + ana.person().value(), "hand-over.pdf");
        affirm(window, ana);
        var third = window.save("export", "agreement-3.pdf");
        review(window, List.of(year.principal(), ana, year.champion()));
        var review = window.save("export-review-pdf", "review.pdf");
        var workbook = window.save("export-review-xlsx", "review.xlsx");
        window.goToCampuses();
        var binder = window.save("export-binder", "binder.pdf");
        window.person().press("preview-binder");
        var shown = window.save("save-pdf", "binder-as-shown.pdf");
        window.goToCampuses();
        rollOver(year, window);
        window.close();

        assertThat(window.dialogs().told()).isEmpty();
        try (var read = new YearReadBack(year, ana)) {
            read.agreement();
            read.checkIns();
            read.review();
            read.nextDraft();
            read.sealed(first, 1);
            read.sealed(second, 2);
            read.sealed(third, 3);
            read.sealedReview(review);
            read.reviewWorkbook(workbook);
            read.binder(binder);
            assertThat(shown).hasSameBinaryContentAs(binder);
            read.handOver(sheet);
            read.summary(fall, "We meet on Mondays.");
            read.summary(winter, "Halfway there.");
            read.whole();
        }
    }

    private static void signAgreement(BegunYear year, CampusWindow window) {
        window.goToCampusOn(SIGNING);
        window.person().press("next-step");
        window.sign(year.principal().person(), year.principal().name(), Way.DRAWN);
        window.sign(year.coach().person(), year.coach().name(), Way.TYPED);
        window.sign(year.champion().person(), year.champion().name(), Way.ON_PAPER);
        window.person().find("amend-agreement", Button.class);
    }

    private static void checkInInTheFall(BegunYear year, CampusWindow window, CheckInTalk talk) {
        window.goToCampusOn(FALL);
        window.pressFirst(".begin-check-in");
        talk.hold(
                Map.of("roles", "Adjust"),
                Map.of(year.shared(), "On the way", year.free(), "Stuck", year.visits(), "On the way"),
                "We meet on Mondays.");
    }

    private static void checkInInTheWinter(BegunYear year, CampusWindow window, CheckInTalk talk) {
        window.goToCampusOn(WINTER);
        window.pressFirst(".begin-check-in");
        talk.hold(
                Map.of("roles", "Not working"),
                Map.of(year.shared(), "Done", year.free(), "On the way", year.visits(), "Stuck"),
                "Halfway there.");
    }

    /** From the check-in that shows the need for it; the champion is not touched and does not sign again. */
    private static void amend(BegunYear year, CampusWindow window) {
        var person = window.person();
        person.press("amend");
        person.press("begin-amendment");
        person.press("choose-roles-agreement");
        person.type("statement-agreement", YearReadBack.ADDED);
        person.type("amendment-reason", "The coach serves two campuses now");
        person.choose(person.find("asked-by", ComboBox.class), 1);
        person.press("only-touched");
        var signers = person.find("amendment-signers", Label.class);
        person.waitUntil(
                "two signers",
                () -> signers.getText().contains(year.coach().name())
                        && !signers.getText().contains(year.champion().name()));
        window.shot("amend");
        person.press("lay-amendment");
        window.sign(year.principal().person(), year.principal().name(), Way.TYPED);
        assertThat(person.within(
                        person.scene().getRoot(),
                        "#hand-over-" + year.champion().person().value(),
                        Node.class))
                .isEmpty();
        window.sign(year.coach().person(), year.coach().name(), Way.TYPED);
        person.find("amend-agreement", Button.class);
    }

    private static Party changeCoach(BegunYear year, CampusWindow window) {
        var person = window.person();
        window.goToCampusOn(NEW_COACH);
        var remove = person.within(person.scene().getRoot(), ".button", Button.class).stream()
                .filter(button -> ("Take the role from " + year.coach().name()).equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        person.press(remove, KeyCode.SPACE);
        person.waitUntil(
                "the coach to be gone",
                () -> person.within(person.scene().getRoot(), ".button", Button.class).stream()
                        .noneMatch(button ->
                                ("Take the role from " + year.coach().name()).equals(button.getAccessibleText())));
        person.press("add-person");
        person.type("person-name", NEWCOMER);
        person.press("person-save");
        var id = new PersonId(Long.parseLong(window.idAfter("affirm-")));
        window.shot("new-coach");
        return new Party(id, NEWCOMER, "", Role.COACH);
    }

    private static void affirm(CampusWindow window, Party newcomer) {
        window.person().press("affirm-" + newcomer.person().value());
        window.sign(newcomer.person(), newcomer.name(), Way.TYPED);
        window.person().find("amend-agreement", Button.class);
    }

    private static void review(CampusWindow window, List<Party> parties) {
        window.goToCampusOn(SPRING);
        window.person().press("open-year-review");
        var talk = new ReviewTalk(window);
        talk.reflectAlone(parties);
        talk.decideTogether();
        talk.sign(parties);
    }

    private static void rollOver(BegunYear year, CampusWindow window) {
        var person = window.person();
        window.goToCampusOn(SUMMER);
        person.press("start-roll-over");
        person.find("roll-over-now", Button.class);
        window.choose(person.find("commitment-" + year.free().value(), Node.class), "Goes on");
        window.choose(person.find("commitment-" + year.visits().value(), Node.class), "Stays behind");
        if (!person.find("close-year", CheckBox.class).isSelected()) {
            person.press("close-year");
        }
        window.shot("roll-over");
        person.press("roll-over-now");
        person.press("open-draft-" + window.idAfter("open-draft-"));
        person.find("item-goals", Node.class);
    }
}
