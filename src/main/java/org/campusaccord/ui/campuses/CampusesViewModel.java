package org.campusaccord.ui.campuses;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.SearchIndex;
import org.campusaccord.ui.common.Tasks;

/** The campuses of a year, found by words and by how far their agreement is; and the form for a new one. */
final class CampusesViewModel {
    /** Which campuses are listed. */
    enum Shown {
        ALL,
        NOT_STARTED,
        DRAFT,
        READY,
        SIGNED
    }

    private final Workspace workspace;
    private final Tasks tasks;
    private final SchoolYear year;
    private final ObservableList<CampusRow> all = FXCollections.observableArrayList();
    private final FilteredList<CampusRow> found = new FilteredList<>(all);
    private final ObjectProperty<SearchIndex<CampusRow>> index = new SimpleObjectProperty<>(index(List.of()));
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ALL);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final BooleanProperty adding = new SimpleBooleanProperty();
    private final StringProperty newName = new SimpleStringProperty("");
    private final StringProperty newCode = new SimpleStringProperty("");
    private final ObjectProperty<Level> newLevel = new SimpleObjectProperty<>(Level.ELEMENTARY);
    private final ObjectProperty<Optional<Problem>> problem = new SimpleObjectProperty<>(Optional.empty());

    CampusesViewModel(Workspace workspace, Tasks tasks, SchoolYear year) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.year = year;
        found.predicateProperty()
                .bind(Bindings.createObjectBinding(
                        () -> {
                            var held = index.get().holding(search.get());
                            var which = shown.get();
                            return row -> isShown(row, which) && held.test(row);
                        },
                        index,
                        search,
                        shown));
    }

    private static SearchIndex<CampusRow> index(List<CampusRow> rows) {
        return SearchIndex.of(rows, CampusRow::searched);
    }

    private void show(List<CampusRow> rows) {
        index.set(index(rows));
        all.setAll(rows);
    }

    private static boolean isShown(CampusRow row, Shown which) {
        return switch (which) {
            case ALL -> true;
            case NOT_STARTED -> row.status().isEmpty();
            case DRAFT -> row.status().equals(Optional.of(AgreementStatus.DRAFT));
            case READY -> row.status().equals(Optional.of(AgreementStatus.READY));
            case SIGNED ->
                row.status()
                        .filter(status -> status != AgreementStatus.DRAFT && status != AgreementStatus.READY)
                        .isPresent();
        };
    }

    void load(Consumer<RuntimeException> failed) {
        tasks.run(
                () -> CampusRow.of(workspace, year),
                rows -> {
                    show(rows);
                    loaded.set(true);
                },
                failed);
    }

    /** Adds the campus of the form and empties the form for the next one; what cannot be added stays in it. */
    void add(Runnable added) {
        var name = newName.get();
        var code = newCode.get();
        var level = newLevel.get();
        tasks.run(
                () -> {
                    workspace.campuses().add(name, code, level);
                    return CampusRow.of(workspace, year);
                },
                rows -> {
                    show(rows);
                    problem.set(Optional.empty());
                    newName.set("");
                    newCode.set("");
                    added.run();
                },
                failure -> problem.set(Optional.of(Dialogs.problem(failure))));
    }

    /** What stands in the form and was not added. */
    String unsavedWords() {
        return adding.get() ? (newName.get() + " " + newCode.get()).strip() : "";
    }

    /** Closes the form and empties it. */
    void stopAdding() {
        adding.set(false);
        problem.set(Optional.empty());
        newName.set("");
        newCode.set("");
    }

    /** Every campus of the year. */
    ObservableList<CampusRow> all() {
        return all;
    }

    /** The campuses that search and filter leave. */
    ObservableList<CampusRow> found() {
        return found;
    }

    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    BooleanProperty addingProperty() {
        return adding;
    }

    StringProperty newNameProperty() {
        return newName;
    }

    StringProperty newCodeProperty() {
        return newCode;
    }

    ObjectProperty<Level> newLevelProperty() {
        return newLevel;
    }

    /** What is wrong with the form. */
    ObjectProperty<Optional<Problem>> problemProperty() {
        return problem;
    }
}
