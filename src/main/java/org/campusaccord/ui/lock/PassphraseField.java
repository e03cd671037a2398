package org.campusaccord.ui.lock;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.KeptTogether;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Spacing;

/** A field for a passphrase with its label: covered until somebody looks at it, with a word when Caps Lock is on. */
public final class PassphraseField extends VBox implements KeptTogether {
    private final PasswordField covered = new PasswordField();
    private final TextField plain = new TextField();
    private final ToggleButton eye = new ToggleButton();
    private final Label caps;
    private final Label trouble = Controls.text("", "field-problem");
    private final Messages messages;
    private final BooleanSupplier capsLock;

    /** A field that is looked up by its id; what is typed in plain has the id with {@code -plain} behind. */
    public PassphraseField(String id, String label, Messages messages) {
        this(id, label, messages, () -> Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }

    PassphraseField(String id, String label, Messages messages, BooleanSupplier capsLock) {
        super(Spacing.XS);
        this.messages = messages;
        this.capsLock = capsLock;
        covered.setId(id);
        plain.setId(id + "-plain");
        eye.setId(id + "-eye");
        plain.textProperty().bindBidirectional(covered.textProperty());
        for (var field : fields()) {
            field.setAccessibleText(label);
            field.addEventHandler(KeyEvent.ANY, _ -> showCaps());
            field.focusedProperty().subscribe(this::showCaps);
            field.textProperty().subscribe(() -> say(""));
        }
        eye.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        eye.selectedProperty().subscribe(this::show);
        eye.setOnAction(_ -> focus());
        caps = Controls.text(messages.get("lock.caps"), "field-note");
        caps.setGraphic(Icons.WARNING.node());
        trouble.setGraphic(Icons.WARNING.node());
        var caption = Controls.text(label, "field-label");
        caption.setLabelFor(covered);
        var both = new StackPane(covered, plain);
        HBox.setHgrow(both, Priority.ALWAYS);
        getChildren().addAll(caption, Controls.row(Spacing.XS, both, eye), caps, trouble);
        showOnly(caps, false);
        say("");
    }

    private List<TextField> fields() {
        return List.of(covered, plain);
    }

    private void show(boolean looked) {
        plain.setVisible(looked);
        covered.setVisible(!looked);
        eye.setGraphic((looked ? Icons.HIDE : Icons.SHOW).node());
        var words = messages.get(looked ? "lock.hide" : "lock.show");
        eye.setAccessibleText(words);
        eye.setTooltip(new Tooltip(words));
    }

    private void showCaps() {
        showOnly(caps, capsLock.getAsBoolean() && (covered.isFocused() || plain.isFocused()));
    }

    private static void showOnly(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }

    /** What is typed. */
    public StringProperty textProperty() {
        return covered.textProperty();
    }

    /** What is typed, to be handed on; whoever takes it closes it. */
    public Passphrase passphrase() {
        return Passphrase.of(covered.getText());
    }

    /** Forgets what was typed. */
    public void clear() {
        covered.clear();
    }

    /** Runs when Enter is pressed in the field. */
    public void onEnter(Runnable action) {
        fields().forEach(field -> field.setOnAction(_ -> action.run()));
    }

    /** Says a sentence below the field, until the next key; an empty one takes it away. */
    public void say(String sentence) {
        trouble.setText(sentence);
        showOnly(trouble, !sentence.isEmpty());
        fields().forEach(field -> {
            field.setAccessibleHelp(sentence);
            field.pseudoClassStateChanged(Styles.STATE_DANGER, !sentence.isEmpty());
        });
    }

    /** Puts the cursor into the field, with what is there selected and what belongs to it in sight. */
    public void focus() {
        var field = eye.isSelected() ? plain : covered;
        field.requestFocus();
        field.selectAll();
        Page.reveal(field);
    }
}
