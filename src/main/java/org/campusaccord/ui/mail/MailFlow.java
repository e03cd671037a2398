package org.campusaccord.ui.mail;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import org.campusaccord.application.export.CopyNote;
import org.campusaccord.application.export.Enclosure;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.mail.Addressees;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.mail.LetterKind;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.export.ExportFlow;
import org.campusaccord.ui.shell.UiContext;

/** A letter with a document, from the question where to save the draft until it can be opened in the person's mail program. */
public final class MailFlow extends VBox {
    private final UiContext context;
    private final ExportFlow flow;
    private final VBox notes = Controls.column(Spacing.XS);

    public MailFlow(UiContext context) {
        super(Spacing.S);
        this.context = context;
        this.flow = new ExportFlow(context);
        getChildren().addAll(flow, notes);
        notes.managedProperty().bind(notes.visibleProperty());
        managedProperty().bind(flow.visibleProperty().or(notes.visibleProperty()));
        notes.setVisible(false);
    }

    /**
     * Says who gets it and what goes along, asks where to save the draft, then writes it.
     *
     * @param checkIn the one that the letter tells of
     * @param note what is to be known of what goes along; called on the store's thread
     * @param source reads what goes along; called on the store's thread
     * @param drafted called when the draft is there
     */
    public void start(
            AgreementId agreement,
            LetterKind kind,
            Optional<CheckInId> checkIn,
            Supplier<CopyNote> note,
            Supplier<Enclosure> source,
            Runnable drafted) {
        var letters = context.workspace().letters();
        notes.setVisible(false);
        flow.onFinished(() -> context.tasks()
                .run(
                        () -> letters.addressees(agreement),
                        addressees -> {
                            tell(addressees);
                            drafted.run();
                        },
                        context.dialogs()::tell));
        flow.offer(
                () -> letters.note(agreement, note.get()),
                () -> flow.start(
                        ExportFormat.MAIL,
                        () -> letters.suggestedName(agreement, kind),
                        file -> letters.draft(agreement, kind, checkIn, source.get(), file)));
    }

    /** Says something in the place of what became of the last draft. */
    public void note(String words) {
        var line = Controls.text(words);
        line.setGraphic(Icons.DONE.node());
        notes.getChildren().setAll(line);
        notes.setVisible(true);
    }

    private void tell(Addressees addressees) {
        var messages = context.messages();
        notes.getChildren().setAll(Controls.text(messages.get("mail.done"), "quiet"));
        if (!addressees.unknown().isEmpty()) {
            var missing = Controls.text(messages.get("mail.missing", addressees.unknownNames()));
            missing.setGraphic(Icons.WARNING.node());
            notes.getChildren().add(missing);
        }
        notes.setVisible(true);
    }
}
