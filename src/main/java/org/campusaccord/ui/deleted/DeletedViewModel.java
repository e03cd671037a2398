package org.campusaccord.ui.deleted;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.campusaccord.application.keeping.DeletedAgreement;
import org.campusaccord.application.keeping.DeletionService;
import org.campusaccord.application.keeping.Hold;
import org.campusaccord.ui.common.Tasks;

/** The deleted agreements, bringing one back, and holds that keep one here. */
final class DeletedViewModel {
    private final DeletionService deletion;
    private final Tasks tasks;
    private final Consumer<RuntimeException> failed;
    private final ReadOnlyObjectWrapper<Optional<Content>> content = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What the page shows.
     *
     * @param broughtBack what was brought back a moment ago
     */
    record Content(List<Line> deleted, Optional<DeletedAgreement> broughtBack) {}

    /** A deleted agreement, and what keeps it from being removed, if anything does. */
    record Line(DeletedAgreement agreement, Optional<Hold> hold) {}

    DeletedViewModel(DeletionService deletion, Tasks tasks, Consumer<RuntimeException> failed) {
        this.deletion = deletion;
        this.tasks = tasks;
        this.failed = failed;
    }

    void load() {
        tasks.run(this::read, read -> show(read, Optional.empty()), failed);
    }

    void bringBack(DeletedAgreement agreement) {
        change(() -> deletion.bringBack(agreement.id()), Optional.of(agreement));
    }

    void hold(DeletedAgreement agreement, String reason) {
        change(() -> deletion.hold(agreement.id(), reason), Optional.empty());
    }

    void release(DeletedAgreement agreement, String reason) {
        change(() -> deletion.release(agreement.id(), reason), Optional.empty());
    }

    private void change(Runnable change, Optional<DeletedAgreement> broughtBack) {
        tasks.run(
                () -> {
                    change.run();
                    return read();
                },
                read -> show(read, broughtBack),
                failed);
    }

    private List<Line> read() {
        return deletion.deleted().stream()
                .map(agreement -> new Line(agreement, deletion.held(agreement.id())))
                .toList();
    }

    private void show(List<Line> deleted, Optional<DeletedAgreement> broughtBack) {
        content.set(Optional.of(new Content(deleted, broughtBack)));
    }

    /** Nothing until it is read. */
    ReadOnlyObjectProperty<Optional<Content>> contentProperty() {
        return content.getReadOnlyProperty();
    }
}
