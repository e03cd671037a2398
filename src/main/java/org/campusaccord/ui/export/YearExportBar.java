package org.campusaccord.ui.export;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.application.export.CopyNotes;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.YearFile;
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
        var binder = new BinderButton(context, flow, Optional.empty());
        var workbook = Controls.button(Icons.TABLE, messages.get("review.export.year-workbook"), this::askForWorkbook);
        workbook.setId("export-year-workbook");
        var dates = Controls.button(Icons.CALENDAR, messages.get("calendar.export"), this::dates);
        dates.setId("export-year-calendar");
        getChildren()
                .addAll(new FlowPane(Spacing.S, Spacing.S, binder.preview(), binder.button(), workbook, dates), flow);
    }

    private void askForWorkbook() {
        new YearFormDialog(context, Optional.empty())
                .ask(
                        YearFile.WORKBOOK,
                        List.of(Audience.DISTRICT),
                        _ -> new YearFormDialog.Answer(
                                context.messages().get("review.export.go"), List.of(), this::workbook));
    }

    private void workbook(YearExportForm form) {
        var without = form.without();
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
        flow.offer(
                new CopyNotes(context.messages())::calendar,
                () -> flow.start(
                        ExportFormat.CALENDAR,
                        () -> calendars.suggestedName(year, Optional.empty()),
                        file -> calendars.calendar(year, Optional.empty(), file)));
    }
}
