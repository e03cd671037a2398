package org.campusaccord.bench.figure;

import java.util.List;

/** Something that is measured. */
public interface Benchmark {
    /** What it is called in {@code -Dbench.only}. */
    String name();

    /** Takes the figures. */
    List<Figure> run() throws Exception;
}
