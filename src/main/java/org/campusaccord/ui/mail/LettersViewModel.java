package org.campusaccord.ui.mail;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.mail.Letter;
import org.campusaccord.domain.mail.LetterAnswer;
import org.campusaccord.ui.common.Tasks;

/** The letters of a campus in a year: reads them, and keeps whether they were sent. */
final class LettersViewModel {
    private final Workspace workspace;
    private final Tasks tasks;
    private final CampusId campus;
    private final SchoolYear year;
    private final Consumer<RuntimeException> failed;
    private final ReadOnlyObjectWrapper<Optional<Content>> content = new ReadOnlyObjectWrapper<>(Optional.empty());

    LettersViewModel(
            Workspace workspace, Tasks tasks, CampusId campus, SchoolYear year, Consumer<RuntimeException> failed) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.campus = campus;
        this.year = year;
        this.failed = failed;
    }

    /**
     * What the card shows.
     *
     * @param begun the year's agreement, once it is begun
     */
    record Content(Optional<Begun> begun) {}

    /** An agreement that letters can be about. */
    record Begun(AgreementId id, String campusName, AgreementStatus status, List<Letter> letters) {
        boolean isDraft() {
            return status == AgreementStatus.DRAFT;
        }
    }

    void load() {
        tasks.run(this::read, read -> content.set(Optional.of(read)), failed);
    }

    private Content read() {
        return new Content(workspace
                .agreements()
                .find(campus, year)
                .map(workspace.agreements()::agreement)
                .map(this::begun));
    }

    private Begun begun(Agreement agreement) {
        return new Begun(
                agreement.id(),
                agreement.campus().name(),
                agreement.status(),
                workspace.letters().letters(agreement.id()));
    }

    void answer(Letter letter, LetterAnswer answer) {
        tasks.run(
                () -> {
                    workspace.letters().answer(letter.id(), answer);
                    return read();
                },
                read -> content.set(Optional.of(read)),
                failed);
    }

    /** What the card shows; nothing until it is read. */
    ReadOnlyObjectProperty<Optional<Content>> contentProperty() {
        return content.getReadOnlyProperty();
    }
}
