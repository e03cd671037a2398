package org.campusaccord.ui.signing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.campusaccord.application.signing.SignatureRequest;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.protocol.Choice;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Meaning;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.ChoicePicker;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.GrowingTextArea;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.UiContext;

/** The hand-over page: who signs what, in which sense, how, with which consent; or declines and says why. */
final class SigningView extends ScrollPane {
    private static final double SHARE_OF_PAPER = 0.6;

    private final UiContext context;
    private final Messages messages;
    private final SigningMatter loaded;
    private final Consumer<Boolean> decided;
    private final MeaningChoice meaning;
    private final MarkInput mark;
    private final PaperToSign paper;
    private final CheckBox consent = new CheckBox();
    private final GrowingTextArea reason = new GrowingTextArea(3, 8);
    private final VBox signing = Controls.column(Spacing.L);
    private final VBox declining = Controls.column(Spacing.M);
    private final Label trouble = Controls.text("", "field-problem");
    private final Label unreadNote = Controls.text("", "quiet");
    private final Button finish = Controls.primary("", this::finish);
    private boolean declines;
    private boolean deciding;
    private boolean finished;

    /**
     * The page of one party.
     *
     * @param decided hears that the decision is kept, and whether it was to decline
     */
    SigningView(UiContext context, SigningMatter loaded, Consumer<Boolean> decided) {
        this.context = context;
        this.messages = context.messages();
        this.loaded = loaded;
        this.decided = decided;
        meaning = new MeaningChoice(messages);
        mark = new MarkInput(messages, loaded.party().name(), this::refresh);
        paper = new PaperToSign(context, loaded);
        paper.window().prefHeightProperty().bind(heightProperty().multiply(SHARE_OF_PAPER));
        setFitToWidth(true);
        getStyleClass().add("scroll-page");
        trouble.setGraphic(Icons.WARNING.node());
        trouble.managedProperty().bind(trouble.visibleProperty());
        trouble.setVisible(false);
        unreadNote.setText(messages.get("sign.unread"));
        unreadNote.managedProperty().bind(unreadNote.visibleProperty());
        finish.setId("finish-signing");
        consent.setId("consent");
        consent.setText(messages.get("sign.consent"));
        consent.setWrapText(true);
        consent.setMinHeight(USE_PREF_SIZE);
        consent.selectedProperty().subscribe(_ -> trouble.setVisible(false));
        var page =
                Controls.column(Spacing.L, head(), paper, decision(), signing, declining, trouble, unreadNote, foot());
        page.getStyleClass().add("signing-page");
        page.setMaxWidth(USE_PREF_SIZE);
        fillSigning();
        fillDeclining();
        var holder = new StackPane(page);
        holder.getStyleClass().add("page");
        setContent(holder);
        paper.readableProperty().subscribe(_ -> refresh());
    }

    private VBox head() {
        var agreement = loaded.agreement();
        return Controls.column(
                Spacing.XS,
                Controls.text(messages.get("sign.title", loaded.party().name()), "page-title"),
                Controls.text(messages.get(
                        "sign.what",
                        loaded.document().title(),
                        messages.of(loaded.party().role()),
                        agreement.campus().name(),
                        agreement.year().label())));
    }

    private ChoicePicker decision() {
        var picker = new ChoicePicker(
                messages.get("sign.decision"),
                List.of(
                        new Choice("sign", messages.get("sign.decision.sign"), ""),
                        new Choice("decline", messages.get("sign.decision.decline"), "")));
        picker.setId("decision");
        picker.show(Optional.of("sign"));
        picker.onChoose(chosen -> {
            declines = chosen.filter("decline"::equals).isPresent();
            picker.show(Optional.of(declines ? "decline" : "sign"));
            refresh();
        });
        return picker;
    }

    private void fillSigning() {
        signing.getChildren()
                .addAll(
                        Controls.card(Controls.text(messages.get("sign.meaning"), "card-title"), meaning),
                        Controls.card(Controls.text(messages.get("sign.how"), "card-title"), mark),
                        consent);
        signing.managedProperty().bind(signing.visibleProperty());
    }

    private void fillDeclining() {
        reason.setId("decline-reason");
        declining
                .getChildren()
                .add(Controls.card(
                        Controls.text(messages.get("sign.decline.explanation"), "quiet"),
                        new Field(messages.get("sign.decline.reason"), reason, messages)));
        declining.managedProperty().bind(declining.visibleProperty());
    }

    private FlowPane foot() {
        var back = Controls.button(
                Icons.BACK,
                messages.get("sign.give-back"),
                () -> context.navigator().go(loaded.back()));
        back.setId("give-back");
        var foot = new FlowPane(Spacing.S, Spacing.S, back, finish);
        VBox.setVgrow(foot, Priority.NEVER);
        return foot;
    }

    /** Whether the party has written, typed or drawn anything. */
    boolean isBegun() {
        return mark.isBegun()
                || !reason.getText().isBlank()
                || !meaning.reservation().isBlank();
    }

    private void refresh() {
        signing.setVisible(!declines);
        declining.setVisible(declines);
        consent.setVisible(!mark.isOnPaper());
        consent.setManaged(!mark.isOnPaper());
        // Nobody signs, here or on paper, what was not before their eyes; to decline is always possible.
        var unread = !declines && !paper.readableProperty().get();
        finish.setDisable(deciding || unread);
        unreadNote.setVisible(unread);
        if (declines) {
            finish.setText(messages.get("sign.finish.decline"));
        } else {
            finish.setText(messages.get(mark.isOnPaper() ? "sign.finish.paper" : "sign.finish.sign"));
        }
    }

    private void finish() {
        trouble.setVisible(false);
        try {
            if (declines) {
                decline(reason.getText());
            } else {
                sign(mark.mark(), meaning.meaning(), meaning.reservation(), consent.isSelected());
            }
        } catch (ProblemException problem) {
            tell(problem);
        }
    }

    private void sign(Mark given, Meaning sense, String reservation, boolean consented) {
        var request =
                new SignatureRequest(loaded.party().person(), sense, reservation, given, consented, loaded.sha256());
        run(() -> loaded.sign().accept(request));
    }

    private void decline(String words) {
        run(() -> loaded.decline().accept(words));
    }

    private void run(Runnable work) {
        deciding = true;
        refresh();
        context.tasks()
                .run(
                        () -> {
                            work.run();
                            return true;
                        },
                        _ -> {
                            finished = true;
                            decided.accept(declines);
                        },
                        this::tell);
    }

    /** The reasons that somebody wrote and that are not kept before the decision is. */
    String unsavedWords() {
        return finished ? "" : (reason.getText() + "\n" + meaning.reservation()).strip();
    }

    private void tell(RuntimeException failure) {
        Problem problem = Dialogs.problem(failure);
        deciding = false;
        refresh();
        trouble.setText(messages.explain(problem));
        trouble.setVisible(true);
        // What is missing stands above the button that was pressed: there the focus goes, and the sentence with it.
        switch (problem.key()) {
            case MeaningChoice.NONE -> meaning.focus();
            case "signing.consent-missing" -> consent.requestFocus();
            default -> finish.requestFocus();
        }
        Platform.runLater(this::showFoot);
    }

    /** The sentence has made the page longer: only once that is laid out is there an end to go to. */
    private void showFoot() {
        layout();
        setVvalue(getVmax());
    }
}
