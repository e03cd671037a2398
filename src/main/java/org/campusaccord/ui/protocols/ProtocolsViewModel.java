package org.campusaccord.ui.protocols;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.campusaccord.application.protocol.ProtocolService;
import org.campusaccord.domain.protocol.Protocol;
import org.campusaccord.ui.common.Tasks;
import org.jspecify.annotations.Nullable;

/** The versions of the protocol and the one that is read. */
final class ProtocolsViewModel {
    private final ProtocolService service;
    private final Tasks tasks;
    private final ObservableList<Protocol> versions = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Protocol> chosen = new SimpleObjectProperty<>();

    ProtocolsViewModel(ProtocolService service, Tasks tasks) {
        this.service = service;
        this.tasks = tasks;
    }

    /** Reads all versions and opens the newest. */
    void load(Consumer<RuntimeException> failed) {
        tasks.run(
                service::versions,
                read -> {
                    versions.setAll(read);
                    chosen.set(read.getFirst());
                },
                failed);
    }

    /** Newest first. */
    ObservableList<Protocol> versions() {
        return versions;
    }

    /** The version that is read; null until there is one. */
    ObjectProperty<@Nullable Protocol> chosenProperty() {
        return chosen;
    }
}
