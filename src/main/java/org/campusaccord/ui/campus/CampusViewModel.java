package org.campusaccord.ui.campus;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.DaysAWeek;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Person;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.ui.campus.YearPlan.NextStep;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.SearchIndex;
import org.campusaccord.ui.common.Tasks;
import org.campusaccord.ui.saving.Saver;
import org.campusaccord.ui.shell.DuePlaces;
import org.campusaccord.ui.shell.Place;

/** One campus in one school year: reads it, and changes its facts, its people and the date of its meeting. */
final class CampusViewModel {
    private final Workspace workspace;
    private final Tasks tasks;
    private final Clock clock;
    private final CampusId id;
    private final SchoolYear year;
    private final Consumer<RuntimeException> failed;
    private SearchIndex<Person> people = SearchIndex.of(List.of(), Person::name);
    private final ReadOnlyObjectWrapper<Optional<CampusContent>> content =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Problem>> campusProblem = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Problem>> personProblem = new SimpleObjectProperty<>(Optional.empty());

    /** With what hears of failures that belong beside no field. */
    CampusViewModel(
            Workspace workspace,
            Tasks tasks,
            Clock clock,
            CampusId id,
            SchoolYear year,
            Consumer<RuntimeException> failed) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.clock = clock;
        this.id = id;
        this.year = year;
        this.failed = failed;
    }

    void load() {
        tasks.run(this::read, this::show, failed);
    }

    private CampusContent read() {
        return CampusContent.read(workspace, id, year, LocalDate.now(clock));
    }

    private void show(CampusContent read) {
        people = SearchIndex.of(read.people(), person -> person.name() + "\n" + person.email());
        content.set(Optional.of(read));
    }

    /** Takes the next step: gives the place to go to, and begins the agreement first where there is none. */
    void takeNextStep(Consumer<Place> go) {
        var known = content.get().flatMap(CampusContent::agreement);
        var next = content.get().map(here -> here.plan().next()).orElse(NextStep.START);
        if (known.isEmpty()) {
            tasks.run(
                    () -> workspace.agreements().start(id, year),
                    started -> go.accept(new Place.Walkthrough(started)),
                    failed);
        } else if (next == NextStep.CONTINUE) {
            go.accept(new Place.Walkthrough(known.get().id()));
        } else {
            var matter = content.get().flatMap(CampusContent::matter);
            go.accept(matter.map(DuePlaces::of)
                    .orElse(new Place.Review(known.get().id())));
        }
    }

    /** Keeps the date through the page's saver, which says when it is in the store, then shows the page anew. */
    void changeMeetingDate(Saver saver, Optional<LocalDate> date, Consumer<Optional<Problem>> told) {
        content.get()
                .flatMap(CampusContent::agreement)
                .ifPresent(agreement -> saver.change(
                        "meeting-date",
                        date.map(LocalDate::toString).orElse(""),
                        () -> workspace.agreements().changeMeetingDate(agreement.id(), date),
                        problem -> {
                            told.accept(problem);
                            if (problem.isEmpty()) {
                                load();
                            }
                        }));
        saver.writeNow();
    }

    void changeCampus(String name, String code, Level level, Runnable done) {
        change(campusProblem, () -> workspace.campuses().change(new Campus(id, name, code, level)), done);
    }

    /** Gives a role to a person; only a coach is promised days. */
    void addPerson(Role role, String name, String email, Optional<DaysAWeek> days, Runnable done) {
        var campuses = workspace.campuses();
        Runnable adding = () -> {
            var person = campuses.assign(id, year, role, name, email);
            if (role == Role.COACH) {
                campuses.promise(id, year, person.id(), days);
            }
        };
        change(personProblem, () -> workspace.transactions().inOne(adding), done);
    }

    void changePerson(Party party, String name, String email, Optional<DaysAWeek> days, Runnable done) {
        var campuses = workspace.campuses();
        Runnable changing = () -> {
            campuses.changePerson(new Person(party.person(), name, email));
            if (party.role() == Role.COACH) {
                campuses.promise(id, year, party.person(), days);
            }
        };
        change(personProblem, () -> workspace.transactions().inOne(changing), done);
    }

    void removePerson(Party party) {
        changeAndShow(() -> workspace.campuses().unassign(id, year, party));
    }

    /** Does something to this campus, then shows what came of it. */
    void changeAndShow(Runnable change) {
        changeAndRead(change, _ -> {}, failed);
    }

    private void change(ObjectProperty<Optional<Problem>> problem, Runnable change, Runnable done) {
        changeAndRead(
                change,
                _ -> {
                    problem.set(Optional.empty());
                    done.run();
                },
                failure -> problem.set(Optional.of(Dialogs.problem(failure))));
    }

    private void changeAndRead(Runnable change, Consumer<CampusContent> done, Consumer<RuntimeException> notDone) {
        Supplier<CampusContent> work = () -> {
            change.run();
            return read();
        };
        tasks.run(
                work,
                read -> {
                    show(read);
                    done.accept(read);
                },
                notDone);
    }

    /** People whose name or address holds these words and who have no role here yet. */
    List<Person> matching(String typed) {
        var held = people.holding(typed);
        return content.get().stream()
                .flatMap(here -> here.people().stream()
                        .filter(person -> here.campus().parties().stream()
                                .noneMatch(party -> party.person().equals(person.id()))))
                .filter(held)
                .toList();
    }

    /** What the page shows; nothing until it is read. */
    ReadOnlyObjectProperty<Optional<CampusContent>> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** What is wrong with the campus's own fields. */
    ObjectProperty<Optional<Problem>> campusProblemProperty() {
        return campusProblem;
    }

    /** What is wrong with the person's fields. */
    ObjectProperty<Optional<Problem>> personProblemProperty() {
        return personProblem;
    }
}
