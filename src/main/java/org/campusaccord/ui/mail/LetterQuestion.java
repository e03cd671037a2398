package org.campusaccord.ui.mail;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.mail.LetterAnswer;
import org.campusaccord.domain.mail.LetterId;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** Asks whether a letter was sent, which only the person knows; who does not know yet is asked again another time. */
public final class LetterQuestion extends VBox {
    private final String words;

    /**
     * @param words which letter it is
     * @param answered gets what the person says
     */
    public LetterQuestion(LetterId letter, String words, Messages messages, Consumer<LetterAnswer> answered) {
        super(Spacing.XS);
        this.words = words;
        var yes = button(Icons.DONE, messages.get("mail.yes"), () -> answered.accept(LetterAnswer.SENT));
        yes.setId("letter-sent-" + letter.value());
        var no = button(Icons.REMOVE, messages.get("mail.no"), () -> answered.accept(LetterAnswer.NOT_SENT));
        no.setId("letter-not-sent-" + letter.value());
        var later = button(Icons.WAITING, messages.get("mail.later"), this::putOff);
        later.setId("letter-later-" + letter.value());
        getChildren()
                .addAll(
                        Controls.text(words),
                        Controls.text(messages.get("mail.question"), "strong"),
                        new FlowPane(Spacing.S, Spacing.S, yes, no, later));
    }

    /** A screen reader says of which letter, since there may be several questions. */
    private Button button(Icons icon, String answer, Runnable action) {
        var button = Controls.button(icon, answer, action);
        button.setAccessibleText(answer + ". " + words);
        return button;
    }

    private void putOff() {
        setVisible(false);
        setManaged(false);
    }
}
