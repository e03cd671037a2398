package org.campusaccord.ui.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.campusaccord.application.export.YearCopy;
import org.campusaccord.application.export.YearFile;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.ui.shell.UiContext;

/** Shows before a year's file is made whose copy it is and what that leaves out. */
final class YearFormDialog {
    private final UiContext context;
    private final Optional<CampusId> campus;

    /** @param campus the one that the file is about; all when empty */
    YearFormDialog(UiContext context, Optional<CampusId> campus) {
        this.context = context;
        this.campus = campus;
    }

    /**
     * What a person can go on with.
     *
     * @param words what the button says
     * @param said what is to be known before, above all else
     */
    record Answer(String words, List<String> said, Consumer<YearExportForm> go) {}

    /**
     * Asks, and goes on with what was chosen.
     *
     * @param audiences whose copies there may be, the usual one first
     * @param answer what there is to go on with, now that the copies are known
     */
    void ask(YearFile file, List<Audience> audiences, Function<List<YearCopy>, Answer> answer) {
        var exports = context.workspace().exports();
        var year = context.year().get();
        context.tasks()
                .run(
                        () -> audiences.stream()
                                .map(audience -> exports.copies(file, year, campus, audience))
                                .toList(),
                        copies -> show(copies, answer.apply(copies)),
                        context.dialogs()::tell);
    }

    private void show(List<YearCopy> copies, Answer answer) {
        var messages = context.messages();
        var form = new YearExportForm(copies, answer.said(), messages);
        context.dialogs()
                .form(
                        messages.get("review.export.form"),
                        form,
                        answer.words(),
                        () -> answer.go().accept(form));
    }
}
