package org.campusaccord;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What opens the window and is no command: nothing, the data folder, a file that was opened by a double click.
 *
 * @param file a backup; told in full, since the window that takes it may run in another folder
 */
record WindowArguments(Optional<Path> file) {
    static final String DATA = "--data";
    private static final String ENDING = ".accord";

    /** Empty when the arguments are for the command line. */
    static Optional<WindowArguments> of(String... arguments) {
        var others = new ArrayList<>(List.of(arguments));
        int data = others.indexOf(DATA);
        if (data >= 0 && data + 1 < others.size()) {
            others.subList(data, data + 2).clear();
        }
        others.removeIf(word -> word.startsWith(DATA + "="));
        return switch (others.size()) {
            case 0 -> Optional.of(new WindowArguments(Optional.empty()));
            case 1 ->
                Optional.of(others.getFirst())
                        .filter(word -> word.toLowerCase(Locale.ROOT).endsWith(ENDING))
                        .map(word ->
                                new WindowArguments(Optional.of(Path.of(word).toAbsolutePath())));
            default -> Optional.empty();
        };
    }
}
