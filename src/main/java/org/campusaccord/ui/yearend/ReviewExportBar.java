package org.campusaccord.ui.yearend;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.mail.LetterKind;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.export.CopyChoice;
import org.campusaccord.ui.export.ExportFlow;
import org.campusaccord.ui.mail.MailFlow;
import org.campusaccord.ui.shell.UiContext;

/** The files that a review is written as, and what became of the last one. */
final class ReviewExportBar extends VBox {
    private final UiContext context;
    private final AgreementId agreement;
    private final ExportFlow flow;
    private final MailFlow mail;

    ReviewExportBar(UiContext context, AgreementId agreement) {
        super(Spacing.S);
        this.context = context;
        this.agreement = agreement;
        this.flow = new ExportFlow(context);
        this.mail = new MailFlow(context);
        getChildren()
                .addAll(
                        new FlowPane(
                                Spacing.S,
                                Spacing.S,
                                button(Icons.DOCUMENT, ExportFormat.PDF),
                                button(Icons.EDIT, ExportFormat.WORD),
                                button(Icons.TABLE, ExportFormat.WORKBOOK),
                                post()),
                        flow,
                        mail);
    }

    private Button button(Icons icon, ExportFormat format) {
        var button =
                Controls.button(icon, context.messages().get("yearend.export." + format.extension()), () -> go(format));
        button.setId("export-review-" + format.extension());
        return button;
    }

    private Button post() {
        var button = Controls.button(
                Icons.EXTERNAL,
                context.messages().get("mail.review"),
                () -> mail.start(
                        agreement,
                        LetterKind.REVIEW,
                        Optional.empty(),
                        () -> context.workspace().reviewExports().note(agreement, ExportFormat.PDF, Audience.BINDER),
                        () -> context.workspace().reviewExports().enclosure(agreement),
                        () -> {}));
        button.setId("mail-review");
        return button;
    }

    private void go(ExportFormat format) {
        flow.offerCopies(() -> Stream.of(Audience.BINDER, Audience.DISTRICT)
                .map(audience -> choice(format, audience))
                .toList());
    }

    private CopyChoice choice(ExportFormat format, Audience audience) {
        var exports = context.workspace().reviewExports();
        return new CopyChoice(
                exports.note(agreement, format, audience),
                () -> flow.start(
                        format,
                        () -> exports.suggestedName(agreement, format, audience),
                        file -> exports.review(agreement, format, audience, file)));
    }
}
