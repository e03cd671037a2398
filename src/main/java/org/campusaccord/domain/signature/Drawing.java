package org.campusaccord.domain.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.campusaccord.domain.Problem;

/**
 * A signature drawn with mouse, finger or pen, as lines in a box of {@value #WIDTH} by {@value #HEIGHT} units with its
 * origin at the upper left. Being lines, it prints sharp at any size.
 */
public record Drawing(List<List<Point>> strokes) {
    /** Width of the box in units. */
    public static final int WIDTH = 1000;
    /** Height of the box in units. */
    public static final int HEIGHT = 300;

    private static final Pattern POINT = Pattern.compile("([ML])(-?\\d+) (-?\\d+)");

    public Drawing {
        strokes = strokes.stream().map(List::copyOf).toList();
    }

    /** A point within the box. */
    public record Point(int x, int y) {
        public Point {
            x = Math.clamp(x, 0, WIDTH);
            y = Math.clamp(y, 0, HEIGHT);
        }
    }

    /** Whether there is too little ink to be a signature: less than a tenth of the box's width in all. */
    public boolean isEmpty() {
        return strokes.stream().mapToDouble(Drawing::length).sum() < WIDTH / 10.0;
    }

    private static double length(List<Point> stroke) {
        double length = 0;
        for (int i = 1; i < stroke.size(); i++) {
            length += Math.hypot(
                    stroke.get(i).x() - stroke.get(i - 1).x(),
                    stroke.get(i).y() - stroke.get(i - 1).y());
        }
        return length;
    }

    /** The lines as text in the manner of an SVG path: M moves, L draws. */
    public String path() {
        var path = new StringBuilder();
        for (var stroke : strokes) {
            var command = 'M';
            for (var point : stroke) {
                path.append(command).append(point.x()).append(' ').append(point.y());
                command = 'L';
            }
        }
        return path.toString();
    }

    /** Reads what {@link #path()} wrote. */
    public static Drawing parse(String path) {
        var strokes = new ArrayList<List<Point>>();
        var match = POINT.matcher(path);
        int end = 0;
        while (match.lookingAt()) {
            if (match.group(1).equals("M") || strokes.isEmpty()) {
                strokes.add(new ArrayList<>());
            }
            strokes.getLast().add(new Point(Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3))));
            end = match.end();
            match.region(end, path.length());
        }
        if (end != path.length()) {
            throw Problem.of("drawing.unreadable").asException();
        }
        return new Drawing(strokes);
    }
}
