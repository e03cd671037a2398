package org.campusaccord.application.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.campusaccord.application.comparing.Comparison.Chunk;

/** Compares two texts word by word; texts of many words first paragraph by paragraph. */
final class WordComparison {
    private static final Pattern LINES = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    private static final Pattern WORDS =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}’'_-]+(?:[:.,]\\p{N}+)*|\\s+|.", Pattern.DOTALL);
    /** Characters up to which words are compared straight away. */
    private static final int SHORT = 8_000;

    private WordComparison() {}

    static List<Chunk> of(String before, String after) {
        if (before.equals(after)) {
            return before.isEmpty() ? List.of() : List.of(new Chunk(before, after));
        }
        var chunks = new ArrayList<Chunk>();
        if (before.length() + after.length() <= SHORT) {
            addWords(chunks, before, after);
        } else {
            for (var pair : Alignment.of(pieces(LINES, before), pieces(LINES, after), Function.identity())) {
                var left = String.join("", pair.before());
                var right = String.join("", pair.after());
                if (left.length() + right.length() <= SHORT) {
                    addWords(chunks, left, right);
                } else {
                    chunks.add(new Chunk(left, right));
                }
            }
        }
        return merged(chunks);
    }

    private static void addWords(List<Chunk> chunks, String before, String after) {
        for (var pair : Alignment.of(pieces(WORDS, before), pieces(WORDS, after), Function.identity())) {
            chunks.add(new Chunk(String.join("", pair.before()), String.join("", pair.after())));
        }
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
