package org.campusaccord.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import org.campusaccord.application.ProgramVersion;
import org.campusaccord.application.settings.Appearance;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsScreenTest extends WindowTest {
    @BeforeEach
    void arrive() {
        go(new Place.SettingsPage());
    }

    @Test
    void keepsWhatIsTypedWhenThePageIsLeft() {
        picture("settings");
        type("#your-name", "Nguyễn Thị Hồng");

        go(new Place.Today());

        assertThat(workspace.settings().settings().championName()).isEqualTo("Nguyễn Thị Hồng");
    }

    @Test
    void saysWhichVersionItIs() {
        assertThat(shows("Campus Accord " + ProgramVersion.number())).isTrue();
    }

    @Test
    void makesTheTextLargerAtOnce() {
        ComboBox<Integer> size = robot.lookup("#text-size").queryComboBox();
        onFx(() -> {
            size.setValue(150);
            return true;
        });

        assertThat(scene().getRoot().getStyle()).contains("19.5px");
    }

    @Test
    void keepsTheLookForTheNextStart() {
        ComboBox<Appearance> look = robot.lookup("#appearance").queryComboBox();
        onFx(() -> {
            look.setValue(Appearance.DARK);
            return true;
        });
        go(new Place.Today());

        assertThat(workspace.settings().settings().appearance()).isEqualTo(Appearance.DARK);
    }

    @Test
    void saysBesideTheFieldThatAnAddressCannotBeReadAndKeepsIt() {
        dialogs.willAnswer(false);
        type("#your-email", "nobody");

        go(new Place.Today());

        assertThat(place()).isEqualTo(new Place.SettingsPage());
        assertThat(shows("“nobody” has no name or no place around one @ sign.")).isTrue();
        assertThat(robot.lookup("#your-email").queryTextInputControl().getText())
                .isEqualTo("nobody");
        picture("settings-problem");
    }
}
