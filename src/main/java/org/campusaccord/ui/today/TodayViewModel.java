package org.campusaccord.ui.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.due.Due;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.mail.LetterAnswer;
import org.campusaccord.domain.mail.LetterId;
import org.campusaccord.ui.campuses.CampusRow;
import org.campusaccord.ui.common.Tasks;

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
     * @param due the most urgent first
     * @param items how many agenda items a conversation has
     * @param leftOpen how many matters of the year before are open still, where this year is the present one
     */
    record Content(List<CampusRow> campuses, List<Due> due, int items, LocalDate today, long leftOpen) {
        long signed() {
            return count(AgreementStatus.SIGNED) + count(AgreementStatus.IN_AMENDMENT) + count(AgreementStatus.CLOSED);
        }

        long ready() {
            return count(AgreementStatus.READY);
        }

        long inDraft() {
            return count(AgreementStatus.DRAFT);
        }

        long notStarted() {
            return campuses.size() - signed() - ready() - inDraft();
        }

        private long count(AgreementStatus status) {
            return campuses.stream()
                    .filter(row -> row.status().equals(Optional.of(status)))
                    .count();
        }

        /** What is due of one kind. */
        List<Due> due(DueGroup group) {
            return due.stream().filter(one -> DueGroup.of(one) == group).toList();
        }
    }

    void load(Consumer<RuntimeException> failed) {
        tasks.run(this::read, read -> content.set(Optional.of(read)), failed);
    }

    private Content read() {
        var today = LocalDate.now(clock);
        var campuses = CampusRow.of(workspace, year);
        var items = workspace.protocols().current().items().size();
        return new Content(campuses, workspace.due().due(today, year), items, today, leftOpen(today));
    }

    private long leftOpen(LocalDate today) {
        return year.equals(workspace.settings().currentYear()) ? workspace.due().leftOpen(today, year.previous()) : 0;
    }

    /** Keeps whether a letter was sent, then shows what is due now. */
    void answer(LetterId letter, LetterAnswer answer, Consumer<RuntimeException> failed) {
        tasks.run(
                () -> {
                    workspace.letters().answer(letter, answer);
                    return read();
                },
                read -> content.set(Optional.of(read)),
                failed);
    }

    /** What the page shows; nothing until it is read. */
    ReadOnlyObjectProperty<Optional<Content>> contentProperty() {
        return content.getReadOnlyProperty();
    }
}
