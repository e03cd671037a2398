package org.campusaccord.ui.binder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.export.BinderCopy;
import org.campusaccord.application.export.YearCopy;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.checkin.ItemCheck;
import org.campusaccord.domain.checkin.Verdict;
import org.campusaccord.testing.Pdfs;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinderScreenTest extends WindowTest {
    private static final LocalDate HELD = LocalDate.of(2026, 8, 18);

    private final StringBuilder asked = new StringBuilder();
    private District district;
    private CampusId campus;
    private AgreementId id;

    @TempDir
    private Path folder;

    @BeforeEach
    void sign() {
        district = new District(workspace, YEAR);
        campus = district.campus("Live Oak Elementary");
        id = district.signed(campus);
    }

    private void preview(Place from) {
        go(from);
        push("#preview-binder");
    }

    private void read(Node form) {
        form.lookupAll(".label").forEach(label -> asked.append(((Labeled) label).getText()));
    }

    private String pages() {
        return robot.lookup("#pages").query().getAccessibleText();
    }

    private void checkInUnprintably() {
        var checkIns = workspace.checkIns();
        var added = checkIns.add(id, "Autumn", HELD);
        checkIns.begin(added);
        checkIns.notes().saveItem(added, "roles", new ItemCheck(Optional.of(Verdict.WORKING), "The mornings with 李"));
        checkIns.hold(added, HELD);
    }

    @Test
    void showsThePagesOfOneCampus() {
        district.signed(district.campus("Bluestem Middle"));
        preview(new Place.CampusPage(campus));

        assertThat(place()).isInstanceOf(Place.Binder.class);
        assertThat(pages()).startsWith("Page 1 of ").contains("Live Oak Elementary", "Binder copy");
        assertThat(shows("Binder copy. What you see here")).isTrue();
        picture("binder-preview");
    }

    @Test
    void showsThePagesOfAllCampusesForTheDistrict() {
        district.signed(district.campus("Bluestem Middle"));
        preview(new Place.Campuses());

        assertThat(place()).isEqualTo(new Place.Binder(new BinderCopy(YEAR, Optional.empty())));
        assertThat(pages()).contains("District copy");
    }

    @Test
    void savesThePagesThatAreShown() throws IOException {
        preview(new Place.CampusPage(campus));
        var before = workspace.campuses().campus(campus, YEAR).campus();
        workspace.campuses().change(new Campus(campus, "Another Name", before.code(), before.level()));
        var file = folder.resolve("binder.pdf");
        dialogs.willChoose(file);
        push("#save-pdf");
        assertThat(shows("Private notes")).isTrue();
        push("#export-go");

        assertThat(dialogs.offeredName()).contains("Live Oak Elementary");
        assertThat(Pdfs.text(Files.readAllBytes(file)))
                .contains("Live Oak Elementary")
                .doesNotContain("Another Name");
        assertThat(workspace.audit().events().getFirst().action()).isEqualTo(AuditAction.EXPORTED);
    }

    @Test
    void saysWhereACharacterStandsThatCannotBePrinted() {
        checkInUnprintably();
        dialogs.willFill(this::read);
        preview(new Place.CampusPage(campus));

        assertThat(asked)
                .contains("What the binder holds of one campus has a character")
                .contains("Live Oak Elementary: the character “李”")
                .contains("Check-in of Aug 18, 2026, How the agreement works");
        assertThat(shows("The pages cannot be shown")).isTrue();
        assertThat(shows("What the binder holds of Live Oak Elementary has the character U+674E"))
                .isTrue();
    }

    @Test
    void showsTheOthersWithoutWhatCannotBePrinted() {
        checkInUnprintably();
        district.signed(district.campus("Bluestem Middle"));
        dialogs.willFill(form -> {
            chooseBinderCopy(form);
            ((CheckBox) form.lookup("#without-altered")).setSelected(true);
        });
        preview(new Place.Campuses());

        assertThat(pages()).startsWith("Page 1 of ");
        assertThat(shows("One agreement is left out")).isTrue();
        picture("binder-preview-without");
    }

    @SuppressWarnings("unchecked")
    private static void chooseBinderCopy(Node form) {
        var copies = (ComboBox<YearCopy>) form.lookup("#year-audience");
        copies.getItems().stream()
                .filter(copy -> copy.audience() == Audience.BINDER)
                .findFirst()
                .ifPresent(copies::setValue);
    }

    @Test
    void savesWhatIsTooLongToBeShown() {
        for (int number = 2; number <= 61; number++) {
            district.signed(district.campus("Campus " + number));
        }
        var file = folder.resolve("binder.pdf");
        dialogs.willChoose(file);
        dialogs.willFill(this::read);
        preview(new Place.Campuses());

        assertThat(asked).contains("more than 60 agreements would take too much of it");
        assertThat(place()).isInstanceOf(Place.Campuses.class);
        assertThat(file).isNotEmptyFile();
    }
}
