package org.campusaccord.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import org.campusaccord.document.Binding;
import org.campusaccord.testing.Pictures;
import org.campusaccord.testing.Settled;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogoFieldTest extends WindowTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void arrive() {
        workspace.settings().keep(Settled.champion("Rosalind Achterberg", "Pecan Valley ISD"));
        go(new Place.SettingsPage());
    }

    private void choose(Path file) {
        dialogs.willChoose(file);
        pressButton("#choose-logo");
    }

    @Test
    void showsTheChosenPictureAndTakesItAwayAgain() {
        assertThat(shows("No logo.")).isTrue();
        choose(Pictures.logo(folder, "logo.png"));
        assertThat(shows("Change…")).isTrue();
        assertThat(workspace.settings().settings().logo()).isPresent();
        assertThat(robot.lookup("#logo").query().isVisible()).isTrue();
        scrollTo("#binding");
        picture("settings-print");

        pressButton("#remove-logo");
        assertThat(workspace.settings().settings().logo()).isEmpty();
        assertThat(shows("No logo.")).isTrue();
    }

    /** Lets the picture show what it is of. */
    private void scrollTo(String id) {
        Node node = robot.lookup(id).query();
        onFx(() -> {
            for (Node here = node; here != null; here = here.getParent()) {
                if (here instanceof ScrollPane scroll) {
                    var inner = scroll.getContent().sceneToLocal(node.localToScene(0, 0));
                    var height = scroll.getContent().getLayoutBounds().getHeight();
                    var seen = scroll.getViewportBounds().getHeight();
                    scroll.setVvalue((inner.getY() - seen * 0.7) / (height - seen));
                }
            }
            return true;
        });
    }

    @Test
    void saysWhatIsWrongAndKeepsTheLogoThatIsThere() throws IOException {
        choose(Pictures.logo(folder, "logo.png"));
        var kept = workspace.settings().settings().logo();
        choose(Files.writeString(folder.resolve("words.png"), "no picture"));

        assertThat(shows("words.png is neither a PNG nor a JPEG picture")).isTrue();
        assertThat(workspace.settings().settings().logo()).isEqualTo(kept);
        assertThat(shows("Change…")).isTrue();
    }

    @Test
    void remembersTheFolder() {
        choose(Pictures.logo(folder, "logo.png"));
        assertThat(workspace.settings().lastFolder("logo")).contains(folder);
    }

    @Test
    void keepsTheRoomForHoles() {
        ComboBox<Binding> binding = robot.lookup("#binding").queryComboBox();
        onFx(() -> {
            binding.setValue(Binding.ONE_SIDED);
            return true;
        });
        go(new Place.Today());
        assertThat(workspace.settings().settings().binding()).isEqualTo(Binding.ONE_SIDED);
    }
}
