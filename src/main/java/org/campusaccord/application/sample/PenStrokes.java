package org.campusaccord.application.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.campusaccord.domain.signature.Drawing;
import org.campusaccord.domain.signature.Drawing.Point;

/** Draws a name the way a hurried pen does: loops as high as the letters are, one stroke a word. */
final class PenStrokes {
    private static final Pattern WORDS = Pattern.compile(" ");
    private static final int STEPS = 10;
    private static final double LEFT = 60;
    private static final double WIDTH = 860;
    private static final double BASE = 200;
    private static final String TALL = "bdfhklt";
    private static final String DEEP = "gjpqyz";

    private final Dice dice;
    private final List<List<Point>> strokes = new ArrayList<>();
    private double x = LEFT;

    private PenStrokes(Dice dice) {
        this.dice = dice;
    }

    static Drawing of(String name, Dice dice) {
        var pen = new PenStrokes(dice);
        double letter = Math.min(46, WIDTH / name.length());
        for (var word : WORDS.splitAsStream(name).toList()) {
            pen.write(word, letter);
            pen.x += letter;
        }
        if (dice.happens(50)) {
            pen.underline();
        }
        return new Drawing(pen.strokes);
    }

    private void write(String word, double letterWidth) {
        var stroke = new ArrayList<Point>();
        for (int i = 0; i < word.length(); i++) {
            double height = height(word.charAt(i), i == 0) * dice.between(85, 115) / 100;
            double width = letterWidth * dice.between(80, 120) / 100;
            for (int step = 0; step < STEPS; step++) {
                double turn = 2 * Math.PI * step / STEPS;
                double along = x + width * step / STEPS - width * 0.4 * Math.sin(turn);
                stroke.add(point(along, BASE - height * (1 - Math.cos(turn)) / 2));
            }
            x += width;
        }
        strokes.add(stroke);
    }

    private static double height(char letter, boolean first) {
        if (first) {
            return 130;
        }
        return TALL.indexOf(letter) >= 0 ? 90 : DEEP.indexOf(letter) >= 0 ? -55 : 36;
    }

    private void underline() {
        var stroke = new ArrayList<Point>();
        for (int step = 0; step <= STEPS; step++) {
            double part = (double) step / STEPS;
            stroke.add(point(LEFT + (x - LEFT) * (1 - part), BASE + 45 - 18 * Math.sin(Math.PI * part)));
        }
        strokes.add(stroke);
    }

    private static Point point(double x, double y) {
        return new Point((int) Math.round(x), (int) Math.round(y));
    }
}
