package org.campusaccord.ui.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.ui.campuses.CampusRow;
import org.campusaccord.ui.common.Tasks;
import org.campusaccord.ui.shell.Place;

/** Reads what is due in a school year. */
final class TodayViewModel {
    private final Workspace workspace;
    private final Tasks tasks;
    private final SchoolYear year;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<Content>> content = new ReadOnlyObjectWrapper<>(Optional.empty());

    TodayViewModel(Workspace workspace, Tasks tasks, SchoolYear year, Clock clock) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.year = year;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param items how many agenda items a conversation has
     */
    record Content(List<CampusRow> campuses, Due due, int items, LocalDate today) {
        long signed() {
            return Due.count(campuses, AgreementStatus.SIGNED)
                    + Due.count(campuses, AgreementStatus.IN_AMENDMENT)
                    + Due.count(campuses, AgreementStatus.CLOSED);
        }

        long ready() {
            return Due.count(campuses, AgreementStatus.READY);
        }

        long inDraft() {
            return Due.count(campuses, AgreementStatus.DRAFT);
        }

        long notStarted() {
            return campuses.size() - signed() - ready() - inDraft();
        }
    }

    void load(Consumer<RuntimeException> failed) {
        tasks.run(this::read, read -> content.set(Optional.of(read)), failed);
    }

    private Content read() {
        var today = LocalDate.now(clock);
        var campuses = CampusRow.of(workspace, year);
        var items = workspace.protocols().current().items().size();
        return new Content(campuses, Due.on(today, campuses), items, today);
    }

    /** What the page shows; nothing until it is read. */
    ReadOnlyObjectProperty<Optional<Content>> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** Where one does what is due. */
    static Place place(Due.Reason reason, CampusRow row) {
        return switch (reason) {
            case DECLINED, WAITING ->
                row.agreement()
                        .<Place>map(agreement -> new Place.Review(agreement.id()))
                        .orElseGet(() -> new Place.CampusPage(row.id()));
            case MEETING_SOON, IN_DRAFT ->
                row.agreement()
                        .<Place>map(agreement -> new Place.Walkthrough(agreement.id()))
                        .orElseGet(() -> new Place.CampusPage(row.id()));
            case MEETING_PAST, NOT_STARTED -> new Place.CampusPage(row.id());
        };
    }
}
