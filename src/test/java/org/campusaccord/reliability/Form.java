package org.campusaccord.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.random.RandomGenerator;

/** The short form of these tests, in every build, or the long one: {@code mvn -Preliability verify}. */
final class Form {
    private static final boolean LONG =
            System.getProperty("reliability.form", "").equals("long");
    private static final Path FIGURES = Path.of("target", "reliability-figures.txt");

    private Form() {}

    static boolean isLong() {
        return LONG;
    }

    /** How often to try. */
    static int times(int inShort, int inLong) {
        return LONG ? Integer.getInteger("reliability.rounds", inLong) : inShort;
    }

    /** Those whose names {@code reliability.works} has, with commas between; all of them unless it is there. */
    static <T> List<T> chosen(List<T> works) {
        var wanted = System.getProperty("reliability.works", "");
        return works.stream()
                .filter(work ->
                        wanted.isEmpty() || List.of(wanted.split(",", -1)).contains(work.toString()))
                .toList();
    }

    /** Other numbers in every long run, unless {@code reliability.seed} asks for those of an earlier one. */
    static long seed() {
        return Long.getLong("reliability.seed", LONG ? System.nanoTime() & 0xffff : 1);
    }

    static RandomGenerator random(long seed) {
        return new java.util.Random(seed);
    }

    /** Keeps what was counted, for the table in reliability.md. */
    static void figures(String line) {
        try {
            Files.createDirectories(FIGURES.getParent());
            Files.writeString(FIGURES, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
