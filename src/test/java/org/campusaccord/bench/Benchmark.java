package org.campusaccord.bench;

import java.nio.file.Path;
import java.util.List;

/** Something that is measured. */
interface Benchmark {
    /** What it is called in {@code -Dbench.only}. */
    String name();

    /**
     * Takes the figures.
     *
     * @param folder an empty one for whatever files it takes
     */
    List<Figure> run(Path folder) throws Exception;
}
