package org.campusaccord.ui.export;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.application.export.BinderCopy;
import org.campusaccord.application.export.BinderService;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.YearCopy;
import org.campusaccord.application.export.YearFile;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.UiContext;

/** Asks whose copy a year's binder is to be, and shows its pages or writes it: of one campus, or of all. */
final class BinderButton {
    private final UiContext context;
    private final Messages messages;
    private final ExportFlow flow;
    private final YearFormDialog dialog;
    private final Optional<AgreementSummary> campus;

    /** @param campus the agreement of the one whose binder it is; that of all campuses when empty */
    BinderButton(UiContext context, ExportFlow flow, Optional<AgreementSummary> campus) {
        this.context = context;
        this.messages = context.messages();
        this.flow = flow;
        this.dialog = new YearFormDialog(context, campus.map(AgreementSummary::campus));
        this.campus = campus;
    }

    Button button() {
        var binder = Controls.button(Icons.DOCUMENT, messages.get("review.export.binder"), this::askToWrite);
        binder.setId("export-binder");
        return binder;
    }

    /** Leads to the pages. */
    Button preview() {
        var preview = Controls.button(Icons.SHOW, messages.get("review.binder.preview"), this::askToShow);
        preview.setId("preview-binder");
        return preview;
    }

    /** A file of all campuses is meant for the district's office, that of one for the campus, unless somebody says otherwise. */
    private List<Audience> audiences() {
        return campus.isPresent()
                ? List.of(Audience.BINDER, Audience.DISTRICT)
                : List.of(Audience.DISTRICT, Audience.BINDER);
    }

    private void askToWrite() {
        dialog.ask(YearFile.BINDER, audiences(), _ -> writing(List.of()));
    }

    /** Of so many agreements that their pages would take too much memory there is only the file. */
    private void askToShow() {
        dialog.ask(
                YearFile.BINDER,
                audiences(),
                copies -> copies.stream().mapToInt(YearCopy::agreements).max().orElse(0) > BinderService.MOST_TO_SHOW
                        ? writing(List.of(messages.get("review.binder.too-long", BinderService.MOST_TO_SHOW)))
                        : new YearFormDialog.Answer(
                                messages.get("review.binder.preview.go"),
                                List.of(),
                                form -> context.navigator().go(new Place.Binder(wanted(form)))));
    }

    private YearFormDialog.Answer writing(List<String> said) {
        return new YearFormDialog.Answer(messages.get("review.export.go"), said, form -> write(wanted(form)));
    }

    private BinderCopy wanted(YearExportForm form) {
        return new BinderCopy(
                context.year().get(), campus.map(AgreementSummary::campus), form.audience(), form.without());
    }

    private void write(BinderCopy copy) {
        var binders = context.workspace().binders();
        var reading = new StoreReading(context.tasks());
        flow.startLong(
                ExportFormat.PDF,
                () -> binders.suggestedName(copy.year(), campus.map(AgreementSummary::campusName)),
                (file, progress) -> binders.binder(copy, file, reading, progress));
    }
}
