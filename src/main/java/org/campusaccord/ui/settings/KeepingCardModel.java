package org.campusaccord.ui.settings;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.ui.common.Tasks;

/** For how many years agreements are kept, what is older, and how many are deleted. */
final class KeepingCardModel {
    /** Stands for keeping everything. */
    static final int EVERYTHING = 0;

    private final Workspace workspace;
    private final Tasks tasks;
    private final Consumer<RuntimeException> failed;
    private final ReadOnlyObjectWrapper<Content> content =
            new ReadOnlyObjectWrapper<>(new Content(EVERYTHING, List.of(), Set.of(), 0));

    /**
     * What the card shows.
     *
     * @param years after the end of its school year, or {@link #EVERYTHING}
     * @param held what must not be deleted
     */
    record Content(int years, List<AgreementSummary> older, Set<AgreementId> held, int deleted) {}

    KeepingCardModel(Workspace workspace, Tasks tasks, Consumer<RuntimeException> failed) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.failed = failed;
    }

    void load() {
        tasks.run(this::read, content::set, failed);
    }

    private Content read() {
        return new Content(
                workspace.retention().years().orElse(EVERYTHING),
                workspace.retention().older(),
                workspace.deletion().held(),
                workspace.deletion().deleted().size());
    }

    void keepFor(int years) {
        if (years == content.get().years()) {
            return;
        }
        tasks.run(
                () -> {
                    workspace.retention().keepFor(years == EVERYTHING ? OptionalInt.empty() : OptionalInt.of(years));
                    return read();
                },
                content::set,
                failed);
    }

    ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }
}
