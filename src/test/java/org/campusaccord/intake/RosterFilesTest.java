package org.campusaccord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.campusaccord.application.roster.CampusMatch;
import org.campusaccord.application.roster.ImportSummary;
import org.campusaccord.application.roster.RosterImport;
import org.campusaccord.application.roster.RosterPreview;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.roster.RosterCampus;
import org.campusaccord.domain.roster.RosterPerson;
import org.campusaccord.testing.InMemoryAuditLog;
import org.campusaccord.testing.InMemoryCampusStore;
import org.campusaccord.testing.InMemoryTransactions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterFilesTest {
    private static final Path SAMPLE = Path.of("samples/roster-23-campuses.csv");
    private static final Path ROSTERS = Path.of("src/test/resources/rosters");

    private final InMemoryCampusStore store = new InMemoryCampusStore();
    private final RosterImport roster = new RosterImport(
            new FileRosterReader(),
            store,
            new InMemoryTransactions(store),
            InMemoryAuditLog.forgotten(new InMemoryTransactions(store)));

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void importsTheSampleTwiceWithTheSameResult(String kind) {
        var file = Path.of("samples/roster-23-campuses." + kind);
        assertThat(roster.apply(preview(file))).isEqualTo(new ImportSummary(23, 0, 56, 59));
        assertThat(roster.apply(preview(file))).isEqualTo(new ImportSummary(0, 23, 0, 0));
    }

    @Test
    void readsTheSameFromBothFormsOfTheSample() {
        var reader = new FileRosterReader();
        assertThat(reader.read(Path.of("samples/roster-23-campuses.xlsx"))).isEqualTo(reader.read(SAMPLE));
    }

    @Test
    void shipsTheSampleInsideTheApplication() throws IOException {
        try (var shipped = RosterFilesTest.class.getResourceAsStream("/org/campusaccord/sample/roster.csv")) {
            assertThat(new String(Objects.requireNonNull(shipped).readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(Files.readString(SAMPLE));
        }
    }

    @Test
    void readsDirectoryOfAState() {
        var campuses = campuses("state-directory.csv");
        assertThat(campuses)
                .extracting(RosterCampus::name)
                .containsExactly(
                        "Bluestem High School",
                        "E. W. Tallgrass High School",
                        "Pecan Valley Co. Alternative",
                        "Sumac Middle School",
                        "Iris McAllister Middle School",
                        "North Fork Junior High",
                        "Thistle Middle School",
                        "A. B. Fernwood Elementary",
                        "Calvin Reede Jr. Elementary",
                        "Rose and Walter Linden Elementary",
                        "Larkspur Intermediate",
                        "Elementary DAEP");
        assertThat(campuses)
                .extracting(campus -> campus.principal().map(RosterPerson::name).orElse("nobody"))
                .containsExactly(
                        "Dr. Marisol Quintanilla",
                        "Mr. Terrence Holloway",
                        "Joy Ferris",
                        "Patrick DelaCroix",
                        "Simone R. Arceneaux",
                        "Mary Ann de la Cruz",
                        "nobody",
                        "Angela Smith-Watson",
                        "Sean O’Brien",
                        "Hope McClintock",
                        "Samuel Okafor Jr.",
                        "Joy Ferris");
    }

    @Test
    void takesCodesLevelsAndAddressesFromTheSchoolsColumns() {
        var campuses = campuses("state-directory.csv");
        assertThat(campuses.getFirst().code()).isEqualTo("299901001");
        assertThat(campuses.getFirst().principal().orElseThrow().email())
                .isEqualTo("Marisol.Quintanilla@pecanvalley.example");
        assertThat(campuses)
                .extracting(RosterCampus::level)
                .containsExactly(
                        Level.HIGH,
                        Level.HIGH,
                        Level.COMBINED,
                        Level.MIDDLE,
                        Level.MIDDLE,
                        Level.MIDDLE,
                        Level.MIDDLE,
                        Level.ELEMENTARY,
                        Level.ELEMENTARY,
                        Level.ELEMENTARY,
                        Level.MIDDLE,
                        Level.ELEMENTARY);
    }

    @Test
    void joinsOneRowACoach() {
        assertThat(campuses("one-row-a-coach.csv"))
                .extracting(campus ->
                        campus.coaches().stream().map(RosterPerson::name).toList())
                .containsExactly(List.of("Latoya Greer", "Íñigo Muñoz", "Amara Nwosu"), List.of("Latoya Greer"));
    }

    @Test
    void takesPlaceholdersForNobody() {
        var campuses = campuses("titles-above.csv");
        assertThat(campuses.getLast().principal()).isEmpty();
        assertThat(campuses.getLast().coaches()).extracting(RosterPerson::name).containsExactly("Søren Halvorsen");
    }

    private List<RosterCampus> campuses(String file) {
        return preview(ROSTERS.resolve(file)).campuses().stream()
                .map(CampusMatch::campus)
                .toList();
    }

    private RosterPreview preview(Path file) {
        var preview = roster.preview(file, new SchoolYear(2026));
        assertThat(preview.errors()).isEmpty();
        return preview;
    }
}
