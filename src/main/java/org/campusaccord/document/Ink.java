package org.campusaccord.document;

import java.util.List;

/** Lines drawn by hand in a box of the given size with its origin at the upper left. */
public record Ink(int width, int height, List<List<Dot>> strokes) {
    public Ink {
        strokes = strokes.stream().map(List::copyOf).toList();
    }

    /** A point that a stroke passes. */
    public record Dot(int x, int y) {}
}
