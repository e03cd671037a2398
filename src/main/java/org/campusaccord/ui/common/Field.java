package org.campusaccord.ui.common;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.Problem;
import org.campusaccord.text.Messages;

/** A control with its label above and, when something is wrong with it, a sentence below. What was typed stays. */
public final class Field extends VBox implements KeptTogether {
    private final Control control;
    private final Label trouble = Controls.text("", "field-problem");
    private final Messages messages;

    /** A field whose label is bound to its control, for eyes and screen readers alike. */
    public Field(String label, Control control, Messages messages) {
        super(Spacing.XS);
        this.control = control;
        this.messages = messages;
        var caption = Controls.text(label, "field-label");
        caption.setLabelFor(control);
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(label);
        }
        control.setMaxWidth(Double.MAX_VALUE);
        trouble.setGraphic(Icons.WARNING.node());
        getChildren().addAll(caption, control, trouble);
        show(Optional.empty());
    }

    /** Says what is wrong, or that all is well. */
    public void show(Optional<Problem> problem) {
        say(problem.map(messages::explain).orElse(""));
    }

    /** Says a sentence below the control; an empty one takes it away. */
    public void say(String sentence) {
        trouble.setText(sentence);
        trouble.setVisible(!sentence.isEmpty());
        trouble.setManaged(!sentence.isEmpty());
        control.setAccessibleHelp(sentence);
        control.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, !sentence.isEmpty());
    }

    /** The control, to add it elsewhere or ask it for focus. */
    public Node control() {
        return control;
    }
}
