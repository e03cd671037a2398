package org.campusaccord.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.UiContext;

/** How many backups are kept, and the second folder that each is also put in. */
final class BackupPlanFields extends VBox {
    private static final double COLUMN = 11;

    private final BackupsModel model;
    private final UiContext context;
    private final Messages messages;
    private final ComboBox<Integer> days;
    private final ComboBox<Integer> weeks;
    private final ComboBox<Integer> months;
    private final VBox second = Controls.column(Spacing.S);
    private boolean showing;

    BackupPlanFields(BackupsModel model, UiContext context) {
        super(Spacing.M);
        this.model = model;
        this.context = context;
        this.messages = context.messages();
        days = choice("backup-days");
        weeks = choice("backup-weeks");
        months = choice("backup-months");
        second.setId("second-folder");
        getChildren()
                .addAll(
                        Controls.column(
                                Spacing.XS,
                                Controls.text(messages.get("backups.kept"), "card-title"),
                                Controls.text(messages.get("backups.kept.why"), "quiet")),
                        new FoldingRow(
                                COLUMN,
                                Spacing.M,
                                new Field(messages.get("backups.days"), days, messages),
                                new Field(messages.get("backups.weeks"), weeks, messages),
                                new Field(messages.get("backups.months"), months, messages)),
                        Controls.column(
                                Spacing.XS,
                                Controls.text(messages.get("backups.second"), "card-title"),
                                Controls.text(messages.get("backups.second.why"), "quiet")),
                        second);
        model.contentProperty().subscribe(content -> content.ifPresent(this::show));
    }

    private ComboBox<Integer> choice(String id) {
        var list = new ComboBox<Integer>();
        list.setId(id);
        list.setConverter(new Labels<>(number -> messages.get("backups.number", number)));
        list.setOnAction(_ -> {
            if (!showing) {
                model.keep(days.getValue(), weeks.getValue(), months.getValue());
            }
        });
        return list;
    }

    private void show(BackupsModel.Content content) {
        showing = true;
        var plan = content.plan();
        offer(days, plan.days(), 7, 14, 30, 60);
        offer(weeks, plan.weeks(), 0, 4, 8, 26);
        offer(months, plan.months(), 0, 6, 12, 24, 60);
        showing = false;
        second.getChildren().setAll(secondFolder(content));
    }

    /** A number that was set elsewhere is offered among the usual ones. */
    private static void offer(ComboBox<Integer> list, int present, Integer... usual) {
        list.getItems()
                .setAll(Stream.concat(Stream.of(usual), Stream.of(present))
                        .distinct()
                        .sorted()
                        .toList());
        list.setValue(present);
    }

    private List<Node> secondFolder(BackupsModel.Content content) {
        var folder = content.plan().secondFolder();
        var words = folder.map(path -> Controls.text(path.toString(), "strong"))
                .orElseGet(() -> Controls.text(messages.get("backups.second.none")));
        words.setId("second-folder-path");
        var choose = Controls.button(
                Icons.FOLDER,
                messages.get("backups.second.choose"),
                () -> context.dialogs()
                        .folder(
                                messages.get("backups.second.choose"),
                                folder,
                                chosen -> model.secondFolder(Optional.of(chosen))));
        choose.setId("choose-second");
        var buttons = new FlowPane(Spacing.S, Spacing.S, choose);
        folder.ifPresent(_ -> {
            var remove =
                    Controls.button(messages.get("backups.second.remove"), () -> model.secondFolder(Optional.empty()));
            remove.setId("remove-second");
            buttons.getChildren().add(remove);
        });
        return content.secondFolderMissing() ? List.of(words, missing(), buttons) : List.of(words, buttons);
    }

    private Label missing() {
        var note = Controls.text(messages.get("backups.second.missing"), "field-note");
        note.setGraphic(Icons.WARNING.node());
        note.setId("second-missing");
        return note;
    }
}
