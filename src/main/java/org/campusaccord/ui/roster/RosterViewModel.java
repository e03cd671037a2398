package org.campusaccord.ui.roster;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.roster.ImportSummary;
import org.campusaccord.application.roster.RosterPreview;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Tasks;

/** The way of a roster into the store: a file, what it would bring, what it brought. */
final class RosterViewModel {
    /** Where one is on that way. */
    sealed interface Step {
        /** No file yet, or one that could not be read, with what is wrong with it. */
        record Choosing(Optional<Problem> problem) implements Step {}

        /** A file was read; nothing is written yet. */
        record Previewing(RosterPreview preview) implements Step {}

        /** The campuses are in the store. */
        record Done(ImportSummary summary) implements Step {}
    }

    private static final String FOLDER = "import";

    private final Workspace workspace;
    private final Tasks tasks;
    private final SchoolYear year;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Choosing(Optional.empty()));

    RosterViewModel(Workspace workspace, Tasks tasks, SchoolYear year) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.year = year;
    }

    /** Hands over the folder of the last roster. */
    void withFolder(Consumer<Optional<Path>> use) {
        tasks.run(() -> workspace.settings().lastFolder(FOLDER), use, _ -> use.accept(Optional.empty()));
    }

    /** Reads a file and shows what it would bring. */
    void read(Path file) {
        tasks.run(
                () -> {
                    Optional.ofNullable(file.toAbsolutePath().getParent())
                            .ifPresent(folder -> workspace.settings().rememberFolder(FOLDER, folder));
                    return workspace.rosters().preview(file, year);
                },
                preview -> step.set(new Step.Previewing(preview)),
                failure -> step.set(new Step.Choosing(Optional.of(Dialogs.problem(failure)))));
    }

    /** Imports what the preview shows. */
    void apply(Consumer<RuntimeException> failed) {
        if (step.get() instanceof Step.Previewing(var preview) && preview.canApply()) {
            tasks.run(() -> workspace.rosters().apply(preview), summary -> step.set(new Step.Done(summary)), failed);
        }
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }
}
