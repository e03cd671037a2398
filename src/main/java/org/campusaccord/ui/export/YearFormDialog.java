package org.campusaccord.ui.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.campusaccord.application.export.YearFile;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.ui.shell.UiContext;

/** Shows before a year's file is written whose copy it is and what that leaves out. */
final class YearFormDialog {
    private final UiContext context;
    private final Optional<CampusId> campus;

    /** @param campus the one that the file is about; all when empty */
    YearFormDialog(UiContext context, Optional<CampusId> campus) {
        this.context = context;
        this.campus = campus;
    }

    /**
     * Asks, and goes on with what was chosen.
     *
     * @param audiences whose copies there may be, the usual one first
     */
    void ask(YearFile file, List<Audience> audiences, Consumer<YearExportForm> export) {
        var exports = context.workspace().exports();
        var year = context.year().get();
        var messages = context.messages();
        context.tasks()
                .run(
                        () -> audiences.stream()
                                .map(audience -> exports.copies(file, year, campus, audience))
                                .toList(),
                        copies -> {
                            var form = new YearExportForm(copies, messages);
                            context.dialogs()
                                    .form(
                                            messages.get("review.export.form"),
                                            form,
                                            messages.get("review.export.go"),
                                            () -> export.accept(form));
                        },
                        context.dialogs()::tell);
    }
}
