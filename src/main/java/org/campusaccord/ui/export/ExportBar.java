package org.campusaccord.ui.export;

import java.util.OptionalInt;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.UiContext;

/** The buttons that export an agreement, and below them what became of the last export. */
public final class ExportBar extends VBox {
    private final UiContext context;
    private final AgreementId agreement;
    private final ExportFlow flow;

    public ExportBar(UiContext context, AgreementId agreement) {
        super(Spacing.S);
        this.context = context;
        this.agreement = agreement;
        this.flow = new ExportFlow(context);
        var messages = context.messages();
        var pdf = Controls.button(Icons.DOCUMENT, messages.get("review.export.pdf"), () -> export(ExportFormat.PDF));
        pdf.setId("export-pdf");
        var word = Controls.button(Icons.EDIT, messages.get("review.export.word"), () -> export(ExportFormat.WORD));
        word.setId("export-word");
        var workbook = Controls.button(
                Icons.TABLE, messages.get("review.export.workbook"), () -> export(ExportFormat.WORKBOOK));
        workbook.setId("export-workbook");
        getChildren().addAll(new FlowPane(Spacing.S, Spacing.S, pdf, word, workbook), flow);
    }

    private void export(ExportFormat format) {
        var exports = context.workspace().exports();
        var agreements = context.workspace().agreements();
        flow.start(
                format,
                () -> exports.suggestedName(agreements.agreement(agreement), format),
                file -> exports.agreement(agreement, OptionalInt.empty(), format, file));
    }
}
