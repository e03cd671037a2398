package org.campusaccord.ui.walkthrough;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.ui.saving.Saver;

/** What last year's review wants talked about again, until the parties have done so. */
final class Discussions {
    private final ObservableMap<PartRef, String> open = FXCollections.observableHashMap();
    private final Saver saver;
    private final Consumer<PartRef> talkedAbout;

    /** @param talkedAbout keeps in the store that a part was talked about */
    Discussions(Map<PartRef, String> open, Saver saver, Consumer<PartRef> talkedAbout) {
        this.open.putAll(open);
        this.saver = saver;
        this.talkedAbout = talkedAbout;
    }

    /** The review's words, by part; they may be empty. */
    ObservableMap<PartRef, String> open() {
        return open;
    }

    /** How many parts of an item are still to be talked about again. */
    long in(AgendaItem item) {
        return open.keySet().stream()
                .filter(part -> part.itemKey().equals(item.key()))
                .count();
    }

    /** The parties have talked about a part. */
    void talkedAbout(PartRef part) {
        open.remove(part);
        saver.change(List.of("talked-about", part), "", () -> talkedAbout.accept(part), _ -> {});
        saver.writeNow();
    }
}
