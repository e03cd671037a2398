package org.campusaccord.application.settings;

import java.util.Base64;
import java.util.Optional;
import org.campusaccord.document.Picture;

/**
 * The district's logo in the store, in letters like every setting. It is read once: the settings are asked for often, and
 * a picture is long.
 */
final class KeptLogo {
    private static final String NAME = "logo";

    private final SettingStore store;
    private volatile Optional<Known> known = Optional.empty();

    private record Known(Optional<Picture> picture) {}

    KeptLogo(SettingStore store) {
        this.store = store;
    }

    Optional<Picture> get() {
        var read = known.orElseGet(() -> new Known(store.get(NAME).flatMap(KeptLogo::picture)));
        known = Optional.of(read);
        return read.picture();
    }

    void put(Optional<Picture> picture) {
        store.put(
                NAME,
                picture.map(chosen -> Base64.getEncoder().encodeToString(chosen.file()))
                        .orElse(""));
        known = Optional.empty();
    }

    /** A damaged picture stops nothing else: the settings show that there is none, and it can be chosen again. */
    private static Optional<Picture> picture(String letters) {
        try {
            return letters.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Picture(Base64.getDecoder().decode(letters)));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
