package org.campusaccord.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.campusaccord.testing.FakeCare;
import org.campusaccord.ui.DirectTasks;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.backups.BackupWords;
import org.campusaccord.ui.shell.MainView;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The notice above a screen that tells of copies in clear and offers to delete them. */
class ClearCopiesTest extends WindowTest {
    private static final Path FOLDER = Path.of("/home/rosalind/Campus Accord");

    private final FakeCare care = new FakeCare(FOLDER);

    @BeforeEach
    void tellOfCopies() {
        var copies = List.of(
                FOLDER.resolve("backups/campus-accord 2026-08-18 0930 daily.zip"),
                FOLDER.resolve("campus-accord-failed-version-6.mv.db"));
        var words = new OpeningWords(MESSAGES, new BackupWords(MESSAGES, ZoneOffset.UTC));
        var notice = new ClearCopies(care, new DirectTasks(), dialogs, words).notice(copies);
        go(new Place.SettingsPage());
        onFx(() -> {
            ((MainView) scene().getRoot()).tell(notice);
            return true;
        });
    }

    private void fireItsButton() {
        var button = robot.lookup(".notice-way").queryButton();
        onFx(() -> {
            button.fire();
            return true;
        });
    }

    @Test
    void offersWhatCanBeDone() {
        assertThat(shows("2 copies could not be encrypted")).isTrue();
        assertThat(shows("Delete…")).isTrue();
        picture("notice-copies");
    }

    @Test
    void isPutAwayOnceThatIsDone() {
        fireItsButton();

        assertThat(care.done()).hasSize(2);
        assertThat(shows("could not be encrypted")).isFalse();
    }

    @Test
    void staysWhileThatIsNotDone() {
        dialogs.willAnswer(false);
        fireItsButton();

        assertThat(care.done()).isEmpty();
        assertThat(shows("could not be encrypted")).isTrue();
    }
}
