package org.campusaccord.ui.export;

import java.util.OptionalInt;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.UiContext;

/** The button that exports an agreement after asking what as and for whom, and below it what became of the last export. */
public final class ExportBar extends VBox {
    private final UiContext context;
    private final AgreementId agreement;
    private final OptionalInt revision;
    private final ExportFlow flow;

    /** @param revision the one whose pages stand beside the button; empty for a draft */
    public ExportBar(UiContext context, AgreementId agreement, OptionalInt revision) {
        super(Spacing.S);
        this.context = context;
        this.agreement = agreement;
        this.revision = revision;
        this.flow = new ExportFlow(context);
        var export = Controls.button(Icons.EXPORT, context.messages().get("review.export.begin"), this::begin);
        export.setId("export");
        getChildren().addAll(new FlowPane(Spacing.S, Spacing.S, export), flow);
    }

    private void begin() {
        context.tasks()
                .run(
                        () -> ExportOffer.read(context.workspace(), agreement, revision),
                        this::ask,
                        context.dialogs()::tell);
    }

    private void ask(ExportOffer offer) {
        var messages = context.messages();
        var form = new ExportForm(offer, messages);
        context.dialogs()
                .form(messages.get("review.export.form"), form, messages.get("review.export.go"), () -> export(form));
    }

    private void export(ExportForm form) {
        var format = form.format();
        var audience = form.audience();
        var name = form.fileName();
        boolean withEarlier = form.withEarlier();
        flow.start(format, () -> name, file -> {
            context.workspace().settings().rememberAudience(audience);
            var exports = context.workspace().exports();
            return withEarlier
                    ? exports.history().export(agreement, revision, audience, file)
                    : exports.agreement(agreement, revision, format, audience, file);
        });
    }
}
