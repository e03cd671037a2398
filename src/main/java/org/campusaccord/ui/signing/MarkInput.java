package org.campusaccord.ui.signing;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.protocol.Choice;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.ChoicePicker;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** How somebody signs: drawn, typed, or on paper. */
final class MarkInput extends VBox {
    private static final String DRAWN = "drawn";
    private static final String TYPED = "typed";
    private static final String PAPER = "paper";

    private final SignaturePad pad;
    private final TextField typed = new TextField();
    private final VBox place = Controls.column(Spacing.S);
    private final Node drawBox;
    private final Node typeBox;
    private final Node paperBox;
    private final Runnable changed;
    private String method = DRAWN;

    MarkInput(Messages messages, String name, Runnable changed) {
        super(Spacing.M);
        this.changed = changed;
        pad = new SignaturePad(messages.get("sign.pad", name));
        drawBox = drawBox(messages);
        typeBox = typeBox(messages, name);
        paperBox = Controls.text(messages.get("sign.paper.explanation"), "quiet");
        var picker = new ChoicePicker(
                messages.get("sign.how"),
                List.of(
                        new Choice(DRAWN, messages.get("sign.how.draw"), ""),
                        new Choice(TYPED, messages.get("sign.how.type"), ""),
                        new Choice(PAPER, messages.get("sign.how.paper"), "")));
        picker.setId("mark");
        picker.show(Optional.of(DRAWN));
        picker.onChoose(chosen -> {
            method = chosen.orElse(method);
            picker.show(Optional.of(method));
            showMethod();
        });
        getChildren().addAll(picker, place);
        place.getChildren().setAll(drawBox);
    }

    private VBox drawBox(Messages messages) {
        var undo = Controls.button(Icons.UNDO, messages.get("sign.pad.undo"), pad::undo);
        var clear = Controls.button(Icons.REMOVE, messages.get("sign.pad.clear"), pad::clear);
        undo.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        clear.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        return Controls.column(
                Spacing.S,
                Controls.text(messages.get("sign.pad.prompt"), "small"),
                pad,
                Controls.row(Spacing.S, undo, clear));
    }

    private VBox typeBox(Messages messages, String name) {
        typed.setId("typed-signature");
        typed.setPromptText(name);
        var shown = Controls.text("", "typed-signature");
        shown.textProperty().bind(typed.textProperty());
        return Controls.column(Spacing.S, new Field(messages.get("sign.type.label"), typed, messages), shown);
    }

    private void showMethod() {
        place.getChildren()
                .setAll(
                        switch (method) {
                            case TYPED -> typeBox;
                            case PAPER -> paperBox;
                            default -> drawBox;
                        });
        changed.run();
    }

    boolean isOnPaper() {
        return method.equals(PAPER);
    }

    /** Whether anything has been drawn or typed. */
    boolean isBegun() {
        return !pad.drawing().strokes().isEmpty() || !typed.getText().isBlank();
    }

    /** The signature as given so far; whether it is enough is the rule's to say. */
    Mark mark() {
        return switch (method) {
            case TYPED -> new Mark.Typed(typed.getText());
            case PAPER -> new Mark.OnPaper();
            default -> new Mark.Drawn(pad.drawing());
        };
    }
}
