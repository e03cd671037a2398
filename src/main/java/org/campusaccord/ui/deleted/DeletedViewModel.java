package org.campusaccord.ui.deleted;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.campusaccord.application.keeping.DeletedAgreement;
import org.campusaccord.application.keeping.DeletionService;
import org.campusaccord.ui.common.Tasks;

/** The deleted agreements, and bringing one back. */
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
    record Content(List<DeletedAgreement> deleted, Optional<DeletedAgreement> broughtBack) {}

    DeletedViewModel(DeletionService deletion, Tasks tasks, Consumer<RuntimeException> failed) {
        this.deletion = deletion;
        this.tasks = tasks;
        this.failed = failed;
    }

    void load() {
        tasks.run(deletion::deleted, read -> show(read, Optional.empty()), failed);
    }

    void bringBack(DeletedAgreement agreement) {
        tasks.run(
                () -> {
                    deletion.bringBack(agreement.id());
                    return deletion.deleted();
                },
                read -> show(read, Optional.of(agreement)),
                failed);
    }

    private void show(List<DeletedAgreement> deleted, Optional<DeletedAgreement> broughtBack) {
        content.set(Optional.of(new Content(deleted, broughtBack)));
    }

    /** Nothing until it is read. */
    ReadOnlyObjectProperty<Optional<Content>> contentProperty() {
        return content.getReadOnlyProperty();
    }
}
