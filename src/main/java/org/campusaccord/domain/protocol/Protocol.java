package org.campusaccord.domain.protocol;

import java.util.List;
import java.util.Optional;

/**
 * One version of the conversation's wording. Agreements keep the version under which they were signed.
 *
 * @param version counts from 1 in a store
 */
public record Protocol(int version, String title, String language, List<AgendaItem> items) {
    public Protocol {
        items = List.copyOf(items);
    }

    public Optional<AgendaItem> item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /** Suggested minutes of all items together. */
    public int minutes() {
        return items.stream().mapToInt(AgendaItem::minutes).sum();
    }

    /** The same wording under another number. */
    public Protocol as(int newVersion) {
        return new Protocol(newVersion, title, language, items);
    }
}
