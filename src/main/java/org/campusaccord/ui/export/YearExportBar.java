package org.campusaccord.ui.export;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.UiContext;

/** What leaves the program for a whole school year: the binder of all campuses, and the district's workbook. */
public final class YearExportBar extends VBox {
    private final UiContext context;
    private final ExportFlow flow;

    public YearExportBar(UiContext context) {
        super(Spacing.S);
        this.context = context;
        this.flow = new ExportFlow(context);
        var messages = context.messages();
        var binder = Controls.button(
                Icons.DOCUMENT, messages.get("review.export.binder"), () -> ask(Audience.BINDER, this::binder));
        binder.setId("export-binder");
        var workbook = Controls.button(
                Icons.TABLE, messages.get("review.export.year-workbook"), () -> ask(Audience.DISTRICT, this::workbook));
        workbook.setId("export-year-workbook");
        var dates = Controls.button(Icons.CALENDAR, messages.get("calendar.export"), this::dates);
        dates.setId("export-year-calendar");
        getChildren().addAll(new FlowPane(Spacing.S, Spacing.S, binder, workbook, dates), flow);
    }

    private void ask(Audience audience, Consumer<Set<AgreementId>> export) {
        var exports = context.workspace().exports();
        var year = context.year().get();
        var messages = context.messages();
        context.tasks()
                .run(
                        () -> exports.copies(year, Optional.empty(), audience),
                        copy -> {
                            var form = new YearExportForm(copy, messages);
                            context.dialogs()
                                    .form(
                                            messages.get("review.export.form"),
                                            form,
                                            messages.get("review.export.go"),
                                            () -> export.accept(form.without()));
                        },
                        context.dialogs()::tell);
    }

    private void binder(Set<AgreementId> without) {
        var binders = context.workspace().binders();
        var year = context.year().get();
        var reading = new StoreReading(context.tasks());
        flow.startLong(
                ExportFormat.PDF,
                () -> binders.suggestedName(year, Optional.empty()),
                (file, progress) -> binders.binder(year, Optional.empty(), file, reading, progress, without));
    }

    private void workbook(Set<AgreementId> without) {
        var exports = context.workspace().exports();
        var year = context.year().get();
        flow.start(
                ExportFormat.WORKBOOK,
                () -> exports.suggestedName(year),
                file -> exports.workbook(year, file, without));
    }

    private void dates() {
        var calendars = context.workspace().calendars();
        var year = context.year().get();
        flow.start(
                ExportFormat.CALENDAR,
                () -> calendars.suggestedName(year, Optional.empty()),
                file -> calendars.calendar(year, Optional.empty(), file));
    }
}
