package org.campusaccord.ui.settings;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.document.Picture;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.UiContext;

/** The district's logo as it will be printed, with the ways to choose another one or none. */
final class LogoField extends VBox {
    private static final String PURPOSE = "logo";
    private static final double WIDEST = 220;
    private static final double TALLEST = 64;

    private final UiContext context;
    private final Messages messages;
    private final SettingsService service;
    private final ImageView picture = new ImageView();
    private final StackPane paper = new StackPane(picture);
    private final Label words = Controls.text("", "quiet");
    private final Label trouble = Controls.text("", "field-problem");
    private final FlowPane buttons = new FlowPane(Spacing.S, Spacing.S);

    LogoField(UiContext context) {
        super(Spacing.S);
        this.context = context;
        this.messages = context.messages();
        this.service = context.workspace().settings();
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        // A logo is made for white paper, and may be dark and transparent.
        paper.getStyleClass().add("logo-paper");
        paper.setId("logo");
        paper.managedProperty().bind(paper.visibleProperty());
        trouble.setGraphic(Icons.PROBLEM.node());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        getChildren()
                .addAll(
                        Controls.text(messages.get("settings.logo"), "field-label"),
                        new FlowPane(paper),
                        words,
                        buttons,
                        trouble);
        load();
    }

    private void load() {
        context.tasks().run(service::settings, this::show, context.dialogs()::tell);
    }

    private void show(Settings settings) {
        trouble.setText("");
        var logo = settings.logo();
        paper.setVisible(logo.isPresent());
        logo.ifPresent(this::draw);
        picture.setAccessibleText(messages.get("settings.logo.of", settings.district()));
        words.setText(messages.get(logo.isPresent() ? "settings.logo.shown" : "settings.logo.none"));
        var change = Controls.button(
                Icons.FOLDER,
                messages.get(logo.isPresent() ? "settings.logo.change" : "settings.logo.choose"),
                this::choose);
        change.setId("choose-logo");
        buttons.getChildren().setAll(change);
        if (logo.isPresent()) {
            var remove =
                    Controls.button(Icons.REMOVE, messages.get("settings.logo.remove"), () -> keep(Optional.empty()));
            remove.setId("remove-logo");
            buttons.getChildren().add(remove);
        }
    }

    private void draw(Picture logo) {
        var image = new Image(new ByteArrayInputStream(logo.file()));
        double scale = Math.min(1, Math.min(WIDEST / image.getWidth(), TALLEST / image.getHeight()));
        picture.setImage(image);
        picture.setFitWidth(image.getWidth() * scale);
    }

    private void choose() {
        context.tasks()
                .run(
                        () -> service.lastFolder(PURPOSE),
                        folder -> context.dialogs()
                                .open(
                                        messages.get("settings.logo"),
                                        folder,
                                        this::read,
                                        new ExtensionFilter(
                                                messages.get("settings.logo.kinds"), "*.png", "*.jpg", "*.jpeg")),
                        context.dialogs()::tell);
    }

    private void read(Path file) {
        trouble.setText("");
        words.setText(messages.get("settings.logo.reading"));
        context.tasks()
                .runBeside(
                        () -> service.readLogo(file),
                        chosen -> {
                            remember(file);
                            keep(Optional.of(chosen));
                        },
                        this::refuse);
    }

    private void remember(Path file) {
        var folder = Optional.ofNullable(file.toAbsolutePath().getParent());
        context.tasks()
                .run(
                        () -> {
                            folder.ifPresent(chosen -> service.rememberFolder(PURPOSE, chosen));
                            return folder;
                        },
                        _ -> {},
                        context.dialogs()::tell);
    }

    private void keep(Optional<Picture> chosen) {
        context.tasks()
                .run(
                        () -> {
                            service.keepLogo(chosen);
                            return service.settings();
                        },
                        this::show,
                        this::refuse);
    }

    /** The logo that was there still is; only the sentence about it is said again. */
    private void refuse(RuntimeException failure) {
        words.setText(messages.get(paper.isVisible() ? "settings.logo.shown" : "settings.logo.none"));
        trouble.setText(messages.explain(Dialogs.problem(failure)));
    }
}
