package org.campusaccord.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterImportScreenTest extends WindowTest {
    private static final Path DIRECTORY = Path.of("src/test/resources/rosters/state-directory.csv");

    @BeforeEach
    void arrive() {
        go(new Place.RosterImport());
    }

    @Test
    void showsWhatTheFileHoldsThenImportsIt() {
        picture("roster-choose");
        dialogs.willChoose(DIRECTORY);
        click("#choose-roster");
        picture("roster-preview");
        assertThat(workspace.campuses().campuses(YEAR)).isEmpty();

        click("#apply-roster");
        picture("roster-done");
        assertThat(workspace.campuses().campuses(YEAR)).hasSize(12);
        assertThat(scene().getFocusOwner().getId()).isEqualTo("go-to-campuses");

        click("#go-to-campuses");
        assertThat(place()).isEqualTo(new Place.Campuses());
    }

    @Test
    void importsNothingWhileARowIsFaulty(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("roster.csv"), """
            Campus,Code,Principal,E-mail
            Live Oak,101,Íñigo Muñoz,nobody
            ,102,Marisol Quintanilla,
            Bluestem,103,,
            """);
        dialogs.willChoose(file);
        click("#choose-roster");
        picture("roster-errors");

        assertThat(shows("Row 3")).isTrue();
        assertThat(robot.lookup("#apply-roster").tryQuery()).isEmpty();
        assertThat(workspace.campuses().campuses(YEAR)).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoRoster(@TempDir Path folder) throws IOException {
        dialogs.willChoose(Files.writeString(folder.resolve("letter.csv"), "Dear parents,\nwelcome back\n"));
        click("#choose-roster");
        picture("roster-no-roster");

        assertThat(robot.lookup("#roster-problem").tryQuery()).isPresent();
    }

    @Test
    void remembersTheFolder() {
        dialogs.willChoose(DIRECTORY);
        click("#choose-roster");

        assertThat(workspace.settings().lastFolder("import"))
                .contains(DIRECTORY.toAbsolutePath().getParent());
    }
}
