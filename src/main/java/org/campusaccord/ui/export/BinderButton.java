package org.campusaccord.ui.export;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.YearFile;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.shell.UiContext;

/** Asks whose copy a year's binder is to be, and writes it: of one campus, or of all. */
final class BinderButton {
    private final UiContext context;
    private final ExportFlow flow;
    private final YearFormDialog dialog;
    private final Optional<AgreementSummary> campus;

    /** @param campus the agreement of the one whose binder it is; that of all campuses when empty */
    BinderButton(UiContext context, ExportFlow flow, Optional<AgreementSummary> campus) {
        this.context = context;
        this.flow = flow;
        this.dialog = new YearFormDialog(context, campus.map(AgreementSummary::campus));
        this.campus = campus;
    }

    Button button() {
        var binder = Controls.button(Icons.DOCUMENT, context.messages().get("review.export.binder"), this::ask);
        binder.setId("export-binder");
        return binder;
    }

    /** A file of all campuses is meant for the district's office, that of one for the campus, unless somebody says otherwise. */
    private void ask() {
        var audiences = campus.isPresent()
                ? List.of(Audience.BINDER, Audience.DISTRICT)
                : List.of(Audience.DISTRICT, Audience.BINDER);
        dialog.ask(YearFile.BINDER, audiences, this::write);
    }

    private void write(YearExportForm form) {
        var audience = form.audience();
        var without = form.without();
        var binders = context.workspace().binders();
        var year = context.year().get();
        var reading = new StoreReading(context.tasks());
        flow.startLong(
                ExportFormat.PDF,
                () -> binders.suggestedName(year, campus.map(AgreementSummary::campusName)),
                (file, progress) -> binders.binder(
                        year, campus.map(AgreementSummary::campus), audience, file, reading, progress, without));
    }
}
