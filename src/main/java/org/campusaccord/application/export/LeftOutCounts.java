package org.campusaccord.application.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.campusaccord.application.document.LeftOutWords;
import org.campusaccord.domain.audience.ReaderCopy;

/** Counts in how many copies each thing is left out. */
final class LeftOutCounts {
    private final LeftOutWords words;
    private final Map<Thing, Integer> counts = new LinkedHashMap<>();
    private int silent;

    LeftOutCounts(LeftOutWords words) {
        this.words = words;
    }

    private record Thing(String what, String why) {}

    void add(ReaderCopy copy) {
        silent += copy.isSilent() ? 1 : 0;
        copy.leftOut().stream()
                .map(left -> new Thing(words.what(left), words.why(left)))
                .collect(Collectors.toSet())
                .forEach(thing -> counts.merge(thing, 1, Integer::sum));
    }

    /** Each thing once, in the order in which it came first. */
    List<YearCopy.Line> lines() {
        return counts.entrySet().stream()
                .map(count ->
                        new YearCopy.Line(count.getKey().what(), count.getKey().why(), count.getValue()))
                .toList();
    }

    /** How many have no table that says who may know what. */
    int silent() {
        return silent;
    }
}
