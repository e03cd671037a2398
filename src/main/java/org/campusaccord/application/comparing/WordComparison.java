package org.campusaccord.application.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.campusaccord.application.comparing.Comparison.Chunk;

/** Compares two texts paragraph by paragraph, and those that were changed word by word, unless little of them is left. */
final class WordComparison {
    private static final Pattern LINES = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    private static final Pattern WORDS =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}’'_-]+(?:[:.,]\\p{N}+)*|\\s+|.", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]");
    /** Characters up to which words are compared at all. */
    private static final int SHORT = 8_000;
    /** Where less than this share of the letters stayed, single words that both texts happen to have only confuse. */
    private static final double KEPT = 0.3;

    private WordComparison() {}

    static List<Chunk> of(String before, String after) {
        if (before.equals(after)) {
            return before.isEmpty() ? List.of() : List.of(new Chunk(before, after));
        }
        var chunks = new ArrayList<Chunk>();
        for (var pair : Alignment.of(pieces(LINES, before), pieces(LINES, after), Function.identity())) {
            var left = String.join("", pair.before());
            var right = String.join("", pair.after());
            chunks.addAll(
                    left.length() + right.length() <= SHORT ? words(left, right) : List.of(new Chunk(left, right)));
        }
        return merged(chunks);
    }

    private static List<Chunk> words(String before, String after) {
        var chunks = Alignment.of(pieces(WORDS, before), pieces(WORDS, after), Function.identity()).stream()
                .map(pair -> new Chunk(String.join("", pair.before()), String.join("", pair.after())))
                .toList();
        var kept = chunks.stream()
                .filter(Chunk::isSame)
                .mapToLong(chunk -> letters(chunk.before()))
                .sum();
        return kept < KEPT * Math.max(letters(before), letters(after)) ? List.of(new Chunk(before, after)) : chunks;
    }

    private static long letters(String text) {
        return WORD.matcher(text).results().count();
    }

    private static List<String> pieces(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group()).toList();
    }

    /** Neighbors of one kind become one; a blank between two changes is part of the change. */
    private static List<Chunk> merged(List<Chunk> chunks) {
        var merged = new ArrayList<Chunk>();
        for (int i = 0; i < chunks.size(); i++) {
            var chunk = chunks.get(i);
            boolean isGap = chunk.isSame()
                    && chunk.before().isBlank()
                    && !merged.isEmpty()
                    && !merged.getLast().isSame()
                    && i + 1 < chunks.size()
                    && !chunks.get(i + 1).isSame();
            if (!merged.isEmpty() && (isGap || merged.getLast().isSame() == chunk.isSame())) {
                var last = merged.removeLast();
                merged.add(new Chunk(last.before() + chunk.before(), last.after() + chunk.after()));
            } else {
                merged.add(chunk);
            }
        }
        return merged;
    }
}
