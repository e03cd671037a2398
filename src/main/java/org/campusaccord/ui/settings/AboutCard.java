package org.campusaccord.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.application.ProgramVersion;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.FileOpener;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.UiContext;

/** Which version this is and where the data lies, for whoever looks after the computer. */
final class AboutCard extends VBox {
    private final UiContext context;

    /** @param data where the data lies; nothing for the sample, which is taken away again */
    AboutCard(UiContext context, Optional<Path> data) {
        super(Spacing.M);
        this.context = context;
        var messages = context.messages();
        getStyleClass().add("card-box");
        setId("about");
        getChildren()
                .addAll(
                        Controls.text(messages.get("settings.about"), "section-title"),
                        Controls.text(messages.get(
                                "settings.about.version",
                                ProgramVersion.number(),
                                Runtime.version().feature())),
                        Controls.text(messages.get("settings.about.network"), "quiet"));
        data.ifPresent(folder -> getChildren()
                .addAll(
                        Controls.text(messages.get("settings.about.data", folder.toString())),
                        new FlowPane(Controls.button(
                                Icons.FOLDER, messages.get("settings.about.open"), () -> open(folder)))));
    }

    private void open(Path folder) {
        try {
            FileOpener.open(folder);
        } catch (ProblemException failure) {
            context.dialogs().tell(failure);
        }
    }
}
