package org.campusaccord.ui.rollover;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.campusaccord.application.FailureLog;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.rollover.RollOverPlan;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.protocol.Protocol;
import org.campusaccord.ui.common.Tasks;

/** Plans the roll-over of one campus or of all, and carries it out one campus after another. Knows no control. */
final class RollOverViewModel {
    private final Workspace workspace;
    private final Tasks tasks;
    private final SchoolYear from;
    private final Optional<CampusId> only;
    private final Consumer<RuntimeException> failed;
    private final ObservableList<CampusChoices> campuses = FXCollections.observableArrayList();
    private final ObservableList<Protocol> protocols = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Protocol>> protocol = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State(false, 0, 0));
    private final Deque<CampusChoices> waiting = new ArrayDeque<>();

    /** Whether campuses are being rolled over, how many have been, of how many. */
    record State(boolean running, int done, int all) {}

    /** What is read before anything is shown. */
    private record Read(List<Protocol> protocols, List<RollOverPlan> plans) {}

    RollOverViewModel(
            Workspace workspace,
            Tasks tasks,
            SchoolYear from,
            Optional<CampusId> only,
            Consumer<RuntimeException> failed) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.from = from;
        this.only = only;
        this.failed = failed;
    }

    void load() {
        tasks.run(
                () -> {
                    var versions = workspace.protocols().versions();
                    return new Read(versions, plans(versions.getFirst()));
                },
                this::show,
                failed);
    }

    private List<RollOverPlan> plans(Protocol version) {
        return only.map(campus -> List.of(workspace.rollOvers().plan(campus, from, version.version())))
                .orElseGet(() -> workspace.rollOvers().plans(from, version.version()));
    }

    private void show(Read read) {
        protocols.setAll(read.protocols());
        protocol.set(Optional.of(read.protocols().getFirst()));
        campuses.setAll(read.plans().stream().map(CampusChoices::new).toList());
    }

    /** Plans anew under another version of the protocol. */
    void choose(Protocol version) {
        if (protocol.get().equals(Optional.of(version))) {
            return;
        }
        protocol.set(Optional.of(version));
        tasks.run(() -> plans(version), this::replan, failed);
    }

    private void replan(List<RollOverPlan> plans) {
        for (var plan : plans) {
            campuses.stream()
                    .filter(choices -> choices.plan().campus().equals(plan.campus()))
                    .forEach(choices -> choices.replan(plan));
        }
    }

    /** For every commitment that nobody has decided on: it ends with its year. */
    void leaveRest() {
        campuses.forEach(CampusChoices::leaveRest);
    }

    /** Rolls over what is chosen and answered. What fails at one campus stops none of the others. */
    void rollOver() {
        if (state().running()) {
            return;
        }
        waiting.addAll(campuses.stream().filter(CampusChoices::isReady).toList());
        state.set(new State(true, 0, waiting.size()));
        next();
    }

    private void next() {
        var version = protocol.get().map(Protocol::version).orElse(0);
        var choices = waiting.poll();
        if (choices == null) {
            state.set(new State(false, state().done(), state().all()));
            return;
        }
        var order = choices.order(version);
        tasks.run(
                () -> workspace.rollOvers().rollOver(order),
                draft -> ended(choices, new Outcome.Done(draft)),
                failure -> ended(choices, new Outcome.Refused(FailureLog.problem(failure))));
    }

    private void ended(CampusChoices choices, Outcome outcome) {
        choices.outcomeProperty().set(Optional.of(outcome));
        choices.chosenProperty().set(false);
        state.set(new State(true, state().done() + 1, state().all()));
        next();
    }

    /** The campuses by name. */
    ObservableList<CampusChoices> campuses() {
        return campuses;
    }

    /** The versions of the protocol, newest first. */
    ObservableList<Protocol> protocols() {
        return protocols;
    }

    /** The version that next year's drafts are made under; nothing until it is read. */
    ObjectProperty<Optional<Protocol>> protocolProperty() {
        return protocol;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    State state() {
        return Objects.requireNonNull(state.get());
    }

    SchoolYear from() {
        return from;
    }

    boolean isForAll() {
        return only.isEmpty();
    }

    long ready() {
        return campuses.stream().filter(CampusChoices::isReady).count();
    }

    int unanswered() {
        return campuses.stream()
                .filter(choices -> choices.chosenProperty().get())
                .mapToInt(choices -> choices.unansweredProperty().get())
                .sum();
    }
}
