package org.campusaccord.ui.lock;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.campusaccord.application.lock.RecoveryKey;
import org.campusaccord.text.Messages;

/** The sheet of paper with the recovery key: what it is for, how it is used, where to keep it. Names nobody. */
final class RecoverySheet extends VBox {
    private static final double MARGIN = 24;
    private static final double GAP = 16;
    private static final double TITLE = 20;
    private static final double TEXT = 11;
    private static final double GROUP = 26;
    private static final String MONOSPACED = "Monospaced";
    private static final String PAPER = "-fx-background-color: white;";
    private static final String FRAME = "-fx-border-color: black; -fx-border-width: 1; -fx-padding: 12;";
    private static final String INK = "-fx-text-fill: black;";

    RecoverySheet(RecoveryKey key, Messages messages) {
        super(GAP);
        setPadding(new Insets(MARGIN));
        setStyle(PAPER);
        var groups = new VBox(GAP / 2);
        for (var line : KeyLines.of(key)) {
            var row = new HBox(GAP);
            line.forEach(group -> row.getChildren().add(line(group, Font.font(MONOSPACED, FontWeight.BOLD, GROUP))));
            groups.getChildren().add(row);
        }
        groups.setStyle(FRAME);
        getChildren()
                .addAll(
                        line(messages.get("lock.sheet.title"), Font.font(null, FontWeight.BOLD, TITLE)),
                        line(messages.get("lock.sheet.what"), Font.font(TEXT)),
                        groups,
                        line(messages.get("lock.sheet.whole", key.grouped()), Font.font(MONOSPACED, TEXT)),
                        line(messages.get("lock.sheet.use"), Font.font(TEXT)),
                        line(messages.get("lock.sheet.keep"), Font.font(TEXT)),
                        line(messages.get("lock.sheet.new"), Font.font(TEXT)));
    }

    private static Label line(String words, Font font) {
        var label = new Label(words);
        label.setFont(font);
        label.setWrapText(true);
        label.setStyle(INK);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
