package org.campusaccord.ui.preview;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.campusaccord.application.pages.PageBox;

/** The places where what a person looks for stands, and which of them they are at. */
final class PageSearch {
    private final PageTexts texts;
    private final Consumer<Hit> go;
    private final TreeMap<Integer, List<List<PageBox>>> found = new TreeMap<>();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private String query = "";
    private int from;
    private Optional<Hit> now = Optional.empty();

    /** A place: the how manieth on its page, and the boxes around its words. */
    record Hit(int page, int index, List<PageBox> boxes) {}

    /** @param go brings a place into sight */
    PageSearch(PageTexts texts, Consumer<Hit> go) {
        this.texts = texts;
        this.go = go;
    }

    /** Looks for words, beginning on a page. */
    void look(String wanted, int page) {
        query = wanted.strip();
        from = page;
        now = Optional.empty();
        found.clear();
        // Pages whose words have come before will not come again.
        for (int each = 0; each < texts.count(); each++) {
            read(each);
        }
        if (!query.isEmpty()) {
            texts.wantAll();
        }
        changed();
    }

    /** Looks for the same words in other pages, and comes back to the place where the person was, or near it. */
    void lookAgain(int pages) {
        found.clear();
        if (!query.isEmpty()) {
            texts.wantAll();
            for (int page = 0; page < pages; page++) {
                read(page);
            }
        }
        now = now.flatMap(hit -> hit(hit.page(), hit.index()));
        changed();
    }

    /** Looks on a page whose words have come. */
    void read(int page) {
        if (query.isEmpty()) {
            return;
        }
        texts.get(page)
                .map(text -> text.find(query))
                .filter(hits -> !hits.isEmpty())
                .ifPresent(hits -> {
                    found.put(page, hits);
                });
        changed();
    }

    /** Changes whenever places were found or the person went to another one. */
    ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    boolean isOn() {
        return !query.isEmpty();
    }

    /** Whether there are pages whose words have not been read yet. */
    boolean isSearching() {
        return isOn() && !texts.isComplete();
    }

    int count() {
        return found.values().stream().mapToInt(List::size).sum();
    }

    /** The how manieth place the person is at, counted from 1; 0 at none. */
    int number() {
        return now.map(hit -> found.headMap(hit.page()).values().stream()
                                .mapToInt(List::size)
                                .sum()
                        + hit.index()
                        + 1)
                .orElse(0);
    }

    /** The places on a page. */
    List<List<PageBox>> on(int page) {
        return found.getOrDefault(page, List.of());
    }

    /** The place the person is at. */
    Optional<Hit> now() {
        return now;
    }

    /** Whether the person is at this place. */
    boolean isNow(int page, int index) {
        return now.filter(hit -> hit.page() == page && hit.index() == index).isPresent();
    }

    /** Goes to the next place; after the last comes the first. */
    void next() {
        now.ifPresent(hit -> goTo(hit(hit.page(), hit.index() + 1)
                .or(() -> first(found.tailMap(hit.page(), false)))
                .or(() -> first(found))));
    }

    /** Goes to the place before; before the first comes the last. */
    void previous() {
        now.ifPresent(hit -> goTo(hit(hit.page(), hit.index() - 1)
                .or(() -> last(found.headMap(hit.page(), false)))
                .or(() -> last(found))));
    }

    private void changed() {
        if (now.isEmpty() && isOn()) {
            var first = first(found.tailMap(from, true));
            if (first.isEmpty() && texts.isComplete()) {
                first = first(found);
            }
            if (first.isPresent()) {
                goTo(first);
                return;
            }
        }
        changes.set(changes.get() + 1);
    }

    private void goTo(Optional<Hit> hit) {
        now = hit;
        changes.set(changes.get() + 1);
        hit.ifPresent(go);
    }

    private Optional<Hit> first(NavigableMap<Integer, List<List<PageBox>>> pages) {
        return Optional.ofNullable(pages.firstEntry()).flatMap(page -> hit(page.getKey(), 0));
    }

    private Optional<Hit> last(NavigableMap<Integer, List<List<PageBox>>> pages) {
        return Optional.ofNullable(pages.lastEntry())
                .flatMap(page -> hit(page.getKey(), page.getValue().size() - 1));
    }

    private Optional<Hit> hit(int page, int index) {
        var hits = on(page);
        return index >= 0 && index < hits.size()
                ? Optional.of(new Hit(page, index, hits.get(index)))
                : Optional.empty();
    }
}
