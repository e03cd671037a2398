package org.campusaccord.ui.export;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.campusaccord.application.document.LeftOutWords;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Spacing;

/** What kind of file, whose copy, and before anything is written: what that copy leaves out and why. */
final class ExportForm extends VBox {
    private static final double COLUMN = 14;

    private final ExportOffer offer;
    private final Messages messages;
    private final ComboBox<ExportFormat> format = new ComboBox<>();
    private final ComboBox<Audience> audience = new ComboBox<>();
    private final Label meaning = Controls.text("", "quiet");
    private final VBox leftOut = Controls.column(Spacing.S);
    private final Label name = Controls.text("", "small");

    ExportForm(ExportOffer offer, Messages messages) {
        super(Spacing.M);
        this.offer = offer;
        this.messages = messages;
        getStyleClass().add("export-form");
        leftOut.setId("left-out");
        name.setId("export-name");
        fill(format, "export-format", ExportFormat.OF_AGREEMENTS, this::words, ExportFormat.PDF);
        fill(audience, "export-audience", List.of(Audience.values()), messages::of, offer.remembered());
        getChildren()
                .addAll(
                        new FoldingRow(
                                COLUMN,
                                Spacing.M,
                                new Field(messages.get("review.export.format"), format, messages),
                                new Field(messages.get("review.export.audience"), audience, messages)),
                        meaning,
                        Controls.text(messages.get("review.export.left-out"), "card-title"),
                        leftOut,
                        name);
        format.valueProperty().addListener((_, _, _) -> show());
        audience.valueProperty().addListener((_, _, _) -> show());
        show();
    }

    private static <T> void fill(ComboBox<T> list, String id, List<T> values, Function<T, String> words, T first) {
        list.setId(id);
        list.getItems().setAll(values);
        list.setConverter(new Labels<>(words));
        list.setValue(first);
    }

    private String words(ExportFormat kind) {
        return messages.get("review.export.kind." + kind.extension());
    }

    private void show() {
        var copy = offer.copy(audience());
        meaning.setText(messages.get("review.export.audience." + audience().name()));
        leftOut.getChildren()
                .setAll(line(messages.get("review.export.private"), messages.get("review.export.private.why")));
        var words = new LeftOutWords(messages);
        copy.leftOut().forEach(left -> leftOut.getChildren().add(line(words.what(left), words.why(left))));
        if (copy.isSilent()) {
            leftOut.getChildren().add(silent(messages.get("review.export.silent"), messages));
        }
        if (copy.isExcerpt()) {
            leftOut.getChildren().add(Controls.text(messages.get("review.export.typed"), "quiet"));
        }
        name.setText(messages.get("review.export.name", offer.name(format(), audience())));
    }

    /** What nobody has decided is no reason to be calm: whoever passes the copy on has to read it. */
    static VBox silent(String what, Messages messages) {
        var warning = Controls.text(what, "strong");
        warning.setGraphic(Icons.WARNING.node());
        return Controls.column(0, warning, Controls.text(messages.get("review.export.silent.why")));
    }

    private static VBox line(String what, String why) {
        return Controls.column(0, Controls.text(what, "strong"), Controls.text(why, "quiet"));
    }

    ExportFormat format() {
        return format.getValue();
    }

    Audience audience() {
        return audience.getValue();
    }
}
