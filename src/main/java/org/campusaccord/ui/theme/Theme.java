package org.campusaccord.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.campusaccord.application.settings.Appearance;
import org.campusaccord.application.settings.Settings;

/** Dresses the window: light or dark, and the size of its text, as the person or the system wants it. */
public final class Theme {
    private static final double NORMAL_TEXT = 13;
    private static final String TEXT_SIZE = "text-";
    private static final List<String> SHEETS = List.of("accord.css", "agreement.css", "icons.css");

    private Appearance appearance = Appearance.SYSTEM;

    /** Begins to follow the system's light and dark. */
    public Theme() {
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> paint());
    }

    /** Gives a scene the style sheet and the settings' look. */
    public void apply(Scene scene, Settings settings) {
        appearance = settings.appearance();
        paint();
        for (var sheet : SHEETS) {
            var address = Objects.requireNonNull(Theme.class.getResource(sheet)).toExternalForm();
            if (!scene.getStylesheets().contains(address)) {
                scene.getStylesheets().add(address);
            }
        }
        var classes = scene.getRoot().getStyleClass();
        classes.removeIf(each -> each.startsWith(TEXT_SIZE));
        int percent = SystemText.percent(
                settings.textPercent(), Font.getDefault().getSize(), System.getProperty("os.name", ""));
        classes.add(TEXT_SIZE + percent);
        scene.getRoot().setStyle("-fx-font-size: " + NORMAL_TEXT * percent / 100 + "px;");
    }

    private void paint() {
        var dark = switch (appearance) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        var sheet = dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        // To set the same once more would have every node styled anew.
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }
}
