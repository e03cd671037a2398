package org.campusaccord.ui.common;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.campusaccord.domain.SearchText;

/**
 * The lines of a list as they are searched. Made once for a list, beside the window's thread where it may be long, and
 * not with every letter that is typed.
 */
public final class SearchIndex<T> {
    private final IdentityHashMap<T, String> folded = new IdentityHashMap<>();

    private SearchIndex(List<T> lines, Function<T, String> words) {
        lines.forEach(line -> folded.put(line, SearchText.fold(words.apply(line))));
    }

    /** With what may be found in a line. */
    public static <T> SearchIndex<T> of(List<T> lines, Function<T, String> words) {
        return new SearchIndex<>(lines, words);
    }

    /** The lines of this very list that hold what was typed; all of them when that is nothing. */
    public Predicate<T> holding(String typed) {
        var wanted = SearchText.fold(typed.strip());
        return wanted.isEmpty()
                ? _ -> true
                : line -> folded.getOrDefault(line, "").contains(wanted);
    }
}
