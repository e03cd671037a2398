package org.campusaccord.ui.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.mail.LetterAnswer;
import org.campusaccord.domain.mail.LetterId;
import org.campusaccord.ui.common.Tasks;

/** Reads what is due in a school year. */
final class TodayViewModel {
    private final Workspace workspace;
    private final Tasks tasks;
    private final SchoolYear year;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<TodayContent>> content = new ReadOnlyObjectWrapper<>(Optional.empty());

    TodayViewModel(Workspace workspace, Tasks tasks, SchoolYear year, Clock clock) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.year = year;
        this.clock = clock;
    }

    /** @param ahead what somebody has read for this page already */
    void load(Optional<TodayContent> ahead, Consumer<RuntimeException> failed) {
        ahead.filter(read -> read.isOf(year, LocalDate.now(clock)))
                .ifPresentOrElse(
                        read -> content.set(Optional.of(read)),
                        () -> tasks.run(this::read, read -> content.set(Optional.of(read)), failed));
    }

    private TodayContent read() {
        return TodayContent.read(workspace, year, LocalDate.now(clock));
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
    ReadOnlyObjectProperty<Optional<TodayContent>> contentProperty() {
        return content.getReadOnlyProperty();
    }
}
