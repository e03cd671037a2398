package org.campusaccord.ui.desktop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusaccord.application.OwnerOnly;
import org.campusaccord.application.export.SafeFile;
import org.campusaccord.application.settings.Appearance;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.domain.ProblemException;

/**
 * What is known of the window before the store is open: where it stood on each screen, light or dark, how large its text is.
 * A small file in the data folder, with nothing in it about people; whatever cannot be read in it is as if it were not there.
 */
public final class WindowMemory {
    private static final String NAME = "campus-accord-window.txt";
    private static final String LOOK = "look";
    private static final String SCREEN = "screen";
    private static final int MOST_SCREENS = 12;

    private final Optional<Path> file;
    private final SequencedMap<String, WindowPlace> places = new LinkedHashMap<>();
    private Settings look = Settings.INITIAL;
    private boolean changed;
    /** Whether a store has been opened over the folder, now or before: only then is there anything to come back to. */
    private boolean used;

    private WindowMemory(Optional<Path> file) {
        this.file = file;
    }

    /** Remembers nothing beyond its own life. */
    public static WindowMemory ofNothing() {
        return new WindowMemory(Optional.empty());
    }

    /** What was written into a data folder; nothing when there is none yet. */
    public static WindowMemory in(Path dataFolder) {
        var file = dataFolder.resolve(NAME);
        var memory = new WindowMemory(Optional.of(file));
        try {
            Files.readAllLines(file).forEach(memory::read);
            memory.used = true;
        } catch (IOException none) {
            // A first start, or a file that says nothing.
        }
        return memory;
    }

    private void read(String line) {
        var words = List.of(line.split(" "));
        switch (words.getFirst()) {
            case LOOK -> readLook(words.subList(1, words.size()));
            case SCREEN -> {
                if (words.size() > 2) {
                    WindowPlace.of(words.subList(2, words.size())).ifPresent(place -> places.put(words.get(1), place));
                }
            }
            default -> {
                // Of another version.
            }
        }
    }

    private void readLook(List<String> words) {
        try {
            look = dressed(Appearance.valueOf(words.get(0)), Integer.parseInt(words.get(1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException spoilt) {
            look = Settings.INITIAL;
        }
    }

    private static Settings dressed(Appearance appearance, int percent) {
        var usual = Settings.INITIAL;
        return usual.choosing(usual.yearStart(), usual.paper(), usual.binding(), appearance, percent);
    }

    /** How the window was dressed; nothing else of these settings is remembered. */
    public synchronized Settings look() {
        return look;
    }

    /** Remembers how the window is dressed, which is known once a store is open. */
    public synchronized void dressed(Settings settings) {
        var next = dressed(settings.appearance(), settings.textPercent());
        used = true;
        changed |= !next.equals(look);
        look = next;
    }

    /** Remembers where the window stands on a screen, which is the one that it stood on last. */
    synchronized void stands(Monitor on, WindowPlace at) {
        var key = on.key();
        if (!at.equals(places.get(key)) || !key.equals(lastKey())) {
            places.remove(key);
            places.put(key, at);
            changed = true;
        }
    }

    private String lastKey() {
        return places.isEmpty() ? "" : places.lastEntry().getKey();
    }

    /** Where to open the window: where it stood, if that screen is there; otherwise where it stood, or would first stand, on one that is. */
    synchronized WindowPlace place(List<Monitor> screens, double width, double height) {
        return places.sequencedEntrySet().reversed().stream()
                .flatMap(known -> screens.stream()
                        .filter(screen -> screen.key().equals(known.getKey()))
                        .map(screen -> known.getValue().within(screen.room())))
                .findFirst()
                .orElseGet(() ->
                        WindowPlace.centered(width, height, screens.getFirst().room()));
    }

    /**
     * Writes the file, if there is anything new; a full disk is no reason to bother anybody. A start that was broken off before
     * there was a store leaves none: the file tells that there has been one.
     */
    public void write() {
        file.ifPresent(to -> words().ifPresent(text -> {
            try {
                SafeFile.write(to, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
                OwnerOnly.file(to);
            } catch (ProblemException notWritten) {
                // The window opens where it stood before that.
            }
        }));
    }

    private synchronized Optional<String> words() {
        if (!changed || !used) {
            return Optional.empty();
        }
        changed = false;
        var screens = places.entrySet().stream()
                .skip(Math.max(0, places.size() - MOST_SCREENS))
                .map(entry -> "%s %s %s"
                        .formatted(SCREEN, entry.getKey(), entry.getValue().words()));
        var dress = "%s %s %d".formatted(LOOK, look.appearance(), look.textPercent());
        return Optional.of(Stream.concat(Stream.of(dress), screens).collect(Collectors.joining("\n", "", "\n")));
    }
}
