package org.campusaccord.ui.campus;

import java.util.function.Consumer;
import org.campusaccord.application.keeping.Belongings;
import org.campusaccord.application.keeping.DeletionService;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.ui.common.Tasks;

/** Deletes, holds and brings back the agreement of a campus's page; the page then shows what came of it. */
final class KeepingModel {
    private final CampusViewModel campus;
    private final DeletionService deletion;
    private final Tasks tasks;
    private final Consumer<RuntimeException> failed;

    KeepingModel(CampusViewModel campus, DeletionService deletion, Tasks tasks, Consumer<RuntimeException> failed) {
        this.campus = campus;
        this.deletion = deletion;
        this.tasks = tasks;
        this.failed = failed;
    }

    /** Counts what would go with an agreement. */
    void count(AgreementId id, Consumer<Belongings> counted) {
        tasks.run(() -> deletion.belongings(id), counted, failed);
    }

    void delete(AgreementId id, String reason) {
        campus.changeAndShow(() -> deletion.delete(id, reason));
    }

    void bringBack(AgreementId id) {
        campus.changeAndShow(() -> deletion.bringBack(id));
    }

    void hold(AgreementId id, String reason) {
        campus.changeAndShow(() -> deletion.hold(id, reason));
    }

    void release(AgreementId id, String reason) {
        campus.changeAndShow(() -> deletion.release(id, reason));
    }
}
