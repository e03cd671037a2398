package org.campusaccord.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.campusaccord.application.export.CopyNotes;
import org.campusaccord.application.export.YearCopy;
import org.campusaccord.application.export.YearCopy.Reason;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Spacing;

/** Before the file of a whole year is made: whose copy it is, and what it leaves out and why. */
final class YearExportForm extends VBox {
    private final Messages messages;
    private final ComboBox<YearCopy> copies = new ComboBox<>();
    private final CheckBox without = new CheckBox();
    private final VBox words = Controls.column(Spacing.M);

    /**
     * @param offered at least one; of several the person chooses, beginning with the first
     * @param said what is to be known above all else
     */
    YearExportForm(List<YearCopy> offered, List<String> said, Messages messages) {
        super(Spacing.M);
        this.messages = messages;
        getStyleClass().add("export-form");
        copies.setId("year-audience");
        copies.getItems().setAll(offered);
        copies.setConverter(new Labels<>(copy -> messages.of(copy.audience())));
        copies.setValue(offered.getFirst());
        without.setId("without-altered");
        without.setText(messages.get("review.export.without-altered"));
        without.setWrapText(true);
        said.forEach(words -> {
            var line = Controls.text(words);
            line.setGraphic(Icons.NOTE.node());
            getChildren().add(line);
        });
        if (offered.size() > 1) {
            getChildren().add(new Field(messages.get("review.export.audience"), copies, messages));
        }
        getChildren().add(words);
        copies.valueProperty().subscribe(this::show);
    }

    private void show(YearCopy copy) {
        var note = new CopyNotes(messages).of(copy);
        var shown = new ArrayList<Node>();
        shown.add(Controls.text(note.title(), "strong"));
        if (!copy.altered().isEmpty()) {
            shown.addAll(altered(copy));
        }
        var said = new CopyWords(messages);
        said.show(note);
        shown.add(said);
        words.getChildren().setAll(shown);
    }

    /** Which agreements keep the file from being made, and the choice to make it without them. */
    private List<Node> altered(YearCopy copy) {
        var nodes = new ArrayList<Node>();
        for (var reason : Reason.values()) {
            var found = copy.altered(reason);
            if (!found.isEmpty()) {
                var names = found.stream().map(YearCopy.Altered::campus).collect(Collectors.joining(", "));
                var key = "review.export.left-out." + reason.name();
                var warning = Controls.text(messages.get(key, found.size(), names), "field-problem");
                warning.setGraphic(Icons.WARNING.node());
                nodes.add(warning);
                found.stream()
                        .flatMap(each -> new CopyNotes(messages).where(each).stream())
                        .forEach(where -> nodes.add(Controls.text(where)));
            }
        }
        without.setId("without-altered");
        without.setText(
                messages.get("review.export.without-altered", copy.altered().size()));
        without.setWrapText(true);
        nodes.add(without);
        return nodes;
    }

    Audience audience() {
        return copies.getValue().audience();
    }

    /** Which agreements the person wants the file to be made without. */
    Set<AgreementId> without() {
        return without.isSelected() ? copies.getValue().alteredOnes() : Set.of();
    }
}
