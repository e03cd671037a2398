package org.campusaccord.ui.lock;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.KeptTogether;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.Tasks;

/** The form for a new passphrase: typed twice, with its strength and the button that takes it. */
public final class NewPassphraseForm extends VBox implements KeptTogether {
    private final NewPassphraseModel model;
    private final Messages messages;
    private final PassphraseField first;
    private final PassphraseField again;
    private final Consumer<Passphrase> taken;

    /**
     * An empty form.
     *
     * @param answer what the button says that takes the passphrase
     * @param taken is given the passphrase, and closes it
     * @param other the buttons beside it
     */
    public NewPassphraseForm(Tasks tasks, Messages messages, String answer, Consumer<Passphrase> taken, Node... other) {
        super(Spacing.M);
        this.messages = messages;
        this.taken = taken;
        model = new NewPassphraseModel(tasks);
        first = new PassphraseField("new-passphrase", messages.get("lock.new.first"), messages);
        again = new PassphraseField("new-passphrase-again", messages.get("lock.new.again"), messages);
        first.textProperty().bindBidirectional(model.firstProperty());
        again.textProperty().bindBidirectional(model.againProperty());
        var bar = new StrengthBar(messages);
        model.strengthProperty().subscribe(bar::show);
        var take = Controls.primary(answer, this::take);
        take.setId("take-passphrase");
        first.onEnter(again::focus);
        again.onEnter(this::take);
        var buttons = new FlowPane(Spacing.S, Spacing.S, take);
        buttons.getChildren().addAll(other);
        getChildren().addAll(new Measured(first, bar), again, buttons);
    }

    /** A passphrase with its strength. */
    private static final class Measured extends VBox implements KeptTogether {
        Measured(PassphraseField field, StrengthBar bar) {
            super(Spacing.XS, field, bar);
        }
    }

    /** Puts the cursor where one begins to type. */
    public void focus() {
        first.focus();
    }

    private void take() {
        var fault = model.fault();
        say(first, fault.filter(NewPassphraseModel.Fault.TOO_SHORT::equals));
        say(again, fault.filter(NewPassphraseModel.Fault.NOT_THE_SAME::equals));
        if (fault.isEmpty()) {
            taken.accept(first.passphrase());
        }
    }

    private void say(PassphraseField field, Optional<NewPassphraseModel.Fault> fault) {
        field.say(fault.map(found -> messages.get("lock.new." + found.name(), Passphrase.SHORTEST))
                .orElse(""));
        if (fault.isPresent()) {
            field.focus();
        }
    }
}
