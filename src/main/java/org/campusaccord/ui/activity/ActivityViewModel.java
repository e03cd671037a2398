package org.campusaccord.ui.activity;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditVerdict;
import org.campusaccord.ui.common.SearchIndex;
import org.campusaccord.ui.common.Tasks;

/** The entries of the activity log, found by words and by what was done; and whether they are as they were written. */
final class ActivityViewModel {
    private final AuditService audit;
    private final Tasks tasks;
    private final ActivityWords words;
    private final ObjectProperty<SearchIndex<AuditEvent>> index =
            new SimpleObjectProperty<>(SearchIndex.of(List.of(), _ -> ""));
    private final ObservableList<AuditEvent> all = FXCollections.observableArrayList();
    private final FilteredList<AuditEvent> found = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<AuditAction>> action = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<AuditVerdict>> verdict = new ReadOnlyObjectWrapper<>(Optional.empty());

    ActivityViewModel(AuditService audit, Tasks tasks, ActivityWords words) {
        this.audit = audit;
        this.tasks = tasks;
        this.words = words;
        found.predicateProperty()
                .bind(Bindings.createObjectBinding(
                        () -> {
                            var held = index.get().holding(search.get());
                            var wanted = action.get();
                            return event -> wanted.filter(which -> which != event.action())
                                            .isEmpty()
                                    && held.test(event);
                        },
                        index,
                        search,
                        action));
    }

    private record Read(List<AuditEvent> events, SearchIndex<AuditEvent> index, AuditVerdict verdict) {}

    void load(Consumer<RuntimeException> failed) {
        tasks.run(
                this::read,
                read -> {
                    index.set(read.index());
                    all.setAll(read.events());
                    verdict.set(Optional.of(read.verdict()));
                },
                failed);
    }

    private Read read() {
        var events = audit.events();
        return new Read(events, SearchIndex.of(events, words::searched), audit.verify());
    }

    /** Every entry, newest first. */
    ObservableList<AuditEvent> all() {
        return all;
    }

    /** The entries that search and filter leave. */
    ObservableList<AuditEvent> found() {
        return found;
    }

    StringProperty searchProperty() {
        return search;
    }

    /** What was done, if only that is to be listed. */
    ObjectProperty<Optional<AuditAction>> actionProperty() {
        return action;
    }

    /** Whether the log is whole; nothing until it is read. */
    ReadOnlyObjectProperty<Optional<AuditVerdict>> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }
}
