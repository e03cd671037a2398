package org.campusaccord.export.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** The places in a file that its contents point to. On which page a place stands may be known only at the end. */
final class Destinations {
    private final Map<String, Place> places = new HashMap<>();
    private final List<Wanted> wanted = new ArrayList<>();

    /** Where a heading stands; y is that of the page's points. */
    record Place(int page, float y) {}

    private record Wanted(String anchor, IntConsumer written) {}

    /** Makes a place one that links can go to. */
    @FunctionalInterface
    interface Naming {
        void name(String anchor, Place place);
    }

    /** A line points to this place: its page is told when all pages are there. */
    void want(String anchor, IntConsumer written) {
        wanted.add(new Wanted(anchor, written));
    }

    /** A heading stands here. */
    void reach(String anchor, int page, float y) {
        places.putIfAbsent(anchor, new Place(page, y));
    }

    /** Tells every page number; a place that never came is an error of whoever composed the document. */
    void settle(Naming naming) {
        for (var line : wanted) {
            var place = places.get(line.anchor());
            if (place == null) {
                throw new IllegalStateException("Nothing stands at " + line.anchor());
            }
            line.written().accept(place.page());
            naming.name(line.anchor(), place);
        }
    }
}
