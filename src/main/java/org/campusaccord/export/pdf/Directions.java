package org.campusaccord.export.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Which way the parts of a text run, where some of it runs from right to left. */
final class Directions {
    private final String text;
    private final Map<Integer, Bidi> paragraphs = new HashMap<>();

    private Directions(String text) {
        this.text = text;
    }

    /** Empty where everything runs from left to right. */
    static Optional<Directions> of(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                ? Optional.of(new Directions(text))
                : Optional.empty();
    }

    boolean isRightToLeft(int at) {
        return !paragraph(at).baseIsLeftToRight();
    }

    private int paragraphStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private Bidi paragraph(int at) {
        return paragraphs.computeIfAbsent(paragraphStart(at), start -> {
            int end = text.indexOf('\n', start);
            return new Bidi(text.substring(start, end < 0 ? text.length() : end), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        });
    }

    /**
     * The places of a line's characters from left to right.
     *
     * @param continues whether a character belongs to the letter before it, and so comes behind it in any direction
     */
    int[] order(int start, int end, IntPredicate continues) {
        var line = line(start, end);
        var letters = new ArrayList<List<Integer>>();
        for (int i = start; i < end; i++) {
            if (letters.isEmpty() || !continues.test(i)) {
                letters.add(new ArrayList<>());
            }
            letters.getLast().add(i);
        }
        var levels = new byte[letters.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) line.getLevelAt(letters.get(i).getFirst() - start);
        }
        var ordered = letters.toArray();
        Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        return List.of(ordered).stream()
                .flatMap(letter -> ((List<?>) letter).stream())
                .mapToInt(Integer.class::cast)
                .toArray();
    }

    /** The characters as drawn, where brackets open to the other side. */
    char[] mirrored(char[] drawn, int start, int end) {
        var line = line(start, end);
        var mirrored = drawn.clone();
        for (int i = start; i < end; i++) {
            if (line.getLevelAt(i - start) % 2 == 1) {
                mirrored[i] = Characters.mirrored(drawn[i]);
            }
        }
        return mirrored;
    }

    private Bidi line(int start, int end) {
        int from = paragraphStart(start);
        return paragraph(start).createLineBidi(start - from, end - from);
    }
}
