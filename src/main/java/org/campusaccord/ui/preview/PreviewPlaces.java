package org.campusaccord.ui.preview;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where a person was in each document, for as long as the store is open: whoever comes back from an edit reads on there. */
public final class PreviewPlaces {
    private final Map<Object, Place> places = new HashMap<>();
    private Optional<Boolean> thumbnails = Optional.empty();

    /** Where somebody was in a document, and how large it was shown. */
    record Place(Spot spot, int page, Zoom zoom) {
        static final Place BEGINNING = new Place(Spot.BEGINNING, 0, new Zoom.FitWidth());
    }

    Place of(Object document) {
        return places.getOrDefault(document, Place.BEGINNING);
    }

    void keep(Object document, Place place) {
        places.put(document, place);
    }

    /** Whether the person wants the thumbnails; empty until they have said. */
    Optional<Boolean> thumbnails() {
        return thumbnails;
    }

    void keepThumbnails(boolean shown) {
        thumbnails = Optional.of(shown);
    }
}
