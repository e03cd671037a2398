package org.campusaccord.ui.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.campusaccord.application.export.CopyNotes;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.export.ExportOffer.Together;

/** What kind of file, whose copy, and before anything is written: what that copy leaves out and why. */
final class ExportForm extends VBox {
    private static final double COLUMN = 14;

    private final ExportOffer offer;
    private final Messages messages;
    private final ComboBox<ExportFormat> format = new ComboBox<>();
    private final ComboBox<Audience> audience = new ComboBox<>();
    private final CopyWords words;
    private final Label name = Controls.text("", "small");
    private final CheckBox earlier;

    ExportForm(ExportOffer offer, Messages messages) {
        super(Spacing.M);
        this.offer = offer;
        this.messages = messages;
        this.words = new CopyWords(messages);
        getStyleClass().add("export-form");
        name.setId("export-name");
        earlier = new CheckBox(messages.get("preview.with-earlier"));
        earlier.setId("export-with-earlier");
        earlier.setWrapText(true);
        earlier.managedProperty().bind(earlier.visibleProperty());
        fill(format, "export-format", ExportFormat.OF_AGREEMENTS, this::words, ExportFormat.PDF);
        fill(audience, "export-audience", List.of(Audience.values()), messages::of, offer.remembered());
        getChildren()
                .addAll(
                        new FoldingRow(
                                COLUMN,
                                Spacing.M,
                                new Field(messages.get("review.export.format"), format, messages),
                                new Field(messages.get("review.export.audience"), audience, messages)),
                        earlier,
                        words,
                        name);
        format.valueProperty().addListener((_, _, _) -> show());
        audience.valueProperty().addListener((_, _, _) -> show());
        earlier.selectedProperty().addListener((_, _, _) -> show());
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
        // Only a PDF holds several versions, each under its own seals.
        earlier.setVisible(
                format() == ExportFormat.PDF && offer.together(audience()).isPresent());
        words.show(together()
                .map(Together::note)
                .orElseGet(() -> new CopyNotes(messages).of(offer.copy(audience()), format())));
        name.setText(messages.get("review.export.name", fileName()));
    }

    /** What goes into the file beside the version that is shown, if it is wanted. */
    private Optional<Together> together() {
        return offer.together(audience()).filter(_ -> withEarlier());
    }

    boolean withEarlier() {
        return earlier.isVisible() && earlier.isSelected();
    }

    String fileName() {
        return together().map(Together::name).orElseGet(() -> offer.name(format(), audience()));
    }

    ExportFormat format() {
        return format.getValue();
    }

    Audience audience() {
        return audience.getValue();
    }
}
