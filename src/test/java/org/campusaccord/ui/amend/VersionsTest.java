package org.campusaccord.ui.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.seal.SealVerdict.Unchanged;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.amendment.AgreementEnd;
import org.campusaccord.domain.amendment.EndReason;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which version is in force is said in words; each of them opens its own pages. */
class VersionsTest extends WindowTest {
    private AgreementId id = new AgreementId(0);

    @BeforeEach
    void amend() {
        var district = new District(workspace, YEAR);
        id = district.signed(district.campus("Live Oak Elementary"));
        var amendments = workspace.amendments();
        var change = amendments.begin(id, Optional.empty()).id();
        amendments.saveAnswer(
                change, new PartRef("roles", "agreement"), new Answer.Statement("New words about roles."));
        amendments.saveReason(
                change,
                "Two campuses now",
                Optional.of(district.party(id, Role.COACH).person()));
        amendments.lay(change);
        workspace.agreements().agreement(id).parties().forEach(party -> district.sign(id, party));
    }

    private Button version(int number) {
        return robot.lookup("#version-" + number).queryButton();
    }

    private void open(int number) {
        go(new Place.Review(id));
        ButtonBase button = version(number);
        onFx(() -> {
            button.fire();
            return true;
        });
    }

    @Test
    void saysWhichIsInForce() {
        go(new Place.Review(id));
        assertThat(version(2).getText()).endsWith("In force");
        assertThat(version(1).getText()).doesNotContain("In force");
        assertThat(version(1).getAccessibleText()).contains("Replaced");
        Page.reveal(version(2));
        picture("versions");
        large(() -> {
            Page.reveal(version(2));
            picture("versions-revealed");
        });
    }

    @Test
    void saysOfNoneThatItIsInForceOnceTheAgreementHasEnded() {
        workspace.endings().end(id, new AgreementEnd(LocalDate.now(clock), EndReason.BY_COMMON_WISH, ""));
        go(new Place.Review(id));
        assertThat(version(2).getText()).endsWith("The last one in force");
    }

    @Test
    void opensThePagesOfTheOneThatWasReplaced() {
        open(1);
        assertThat(place()).isEqualTo(new Place.Version(id, 1));
        assertThat(shows("No longer in force. Replaced by: Revision 2, signed Aug 18, 2026."))
                .isTrue();
        picture("version-replaced");
        assertThat(workspace.exports().printout(id, 1).fileName()).contains("Revision 1");
    }

    @Test
    void opensThePagesOfTheOneInForceInTheSameWay() {
        open(2);
        assertThat(place()).isEqualTo(new Place.Version(id, 2));
        assertThat(shows("In force")).isTrue();
        picture("version-in-force");
    }

    private CheckBox withEarlier() {
        return robot.lookup("#preview-with-earlier").queryAs(CheckBox.class);
    }

    private int pages() {
        var said = robot.lookup("#pages").query().getAccessibleText();
        return Integer.parseInt(said.replaceFirst("(?s)Page \\d+ of (\\d+).*", "$1"));
    }

    private void choose(boolean with) {
        onFx(() -> {
            withEarlier().setSelected(with);
            return true;
        });
    }

    @Test
    void showsAndSavesTheEarlierVersionsOnlyWhenAskedFor(@TempDir Path folder) throws IOException {
        go(new Place.Review(id));
        assertThat(withEarlier().isVisible()).isTrue();
        assertThat(withEarlier().isSelected()).isFalse();
        int alone = pages();

        choose(true);
        assertThat(pages()).isGreaterThan(alone + 2);
        picture("with-earlier");
        var file = folder.resolve("both.pdf");
        dialogs.willChoose(file);
        robot.interact(() -> robot.lookup("#save-pdf").queryButton().fire());
        picture("with-earlier-before-saving");
        robot.interact(() -> robot.lookup("#export-go").queryButton().fire());
        assertThat(dialogs.offeredName()).endsWith("Binder copy - with earlier versions.pdf");
        assertThat(workspace.seals().verify(file)).isInstanceOfSatisfying(Unchanged.class, found -> {
            assertThat(found.text().facts().revision()).isEqualTo(2);
            assertThat(found.earlier())
                    .singleElement()
                    .satisfies(earlier -> assertThat(earlier.facts().revision()).isEqualTo(1));
        });

        choose(false);
        assertThat(pages()).isEqualTo(alone);
    }

    @Test
    void offersNoEarlierVersionsWhileAnotherIsBeingSigned() {
        var amendments = workspace.amendments();
        var next = amendments.begin(id, Optional.empty()).id();
        amendments.saveAnswer(next, new PartRef("roles", "agreement"), new Answer.Statement("Newer words."));
        amendments.saveReason(
                next,
                "One campus again",
                Optional.of(new District(workspace, YEAR).party(id, Role.COACH).person()));
        go(new Place.Review(id));
        choose(true);
        int both = pages();

        amendments.lay(next);
        go(new Place.Review(id));
        assertThat(withEarlier().isVisible()).isFalse();
        assertThat(pages()).isLessThan(both);
    }

    @Test
    void exportAsksForTheEarlierVersionsToo(@TempDir Path folder) throws IOException {
        var file = folder.resolve("whole.pdf");
        dialogs.willFill(form -> {
            var box = (CheckBox) form.lookup("#export-with-earlier");
            assertThat(box.isVisible()).isTrue();
            box.setSelected(true);
        });
        dialogs.willChoose(file);
        go(new Place.Review(id));
        push("#export");

        assertThat(dialogs.offeredName()).endsWith(" - with earlier versions.pdf");
        assertThat(workspace.seals().verify(file))
                .isInstanceOfSatisfying(
                        Unchanged.class, found -> assertThat(found.earlier()).hasSize(1));
    }

    @Test
    void exportOffersNoEarlierVersionsForAWordFile() {
        var offered = new ArrayList<Boolean>();
        dialogs.willFill(form -> {
            var format = (ComboBox<?>) form.lookup("#export-format");
            format.getSelectionModel().select(format.getItems().indexOf(ExportFormat.WORD));
            offered.add(form.lookup("#export-with-earlier").isVisible());
        });
        go(new Place.Review(id));
        push("#export");

        assertThat(offered).containsExactly(false);
    }
}
