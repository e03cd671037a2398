package org.campusaccord.ui.lock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.campusaccord.application.lock.RecoveryKey;

/** The groups of a recovery key in lines of four, as they are easiest to copy by hand. */
final class KeyLines {
    private static final int IN_A_LINE = 4;
    private static final String BETWEEN = "-";

    private KeyLines() {}

    static List<List<String>> of(RecoveryKey key) {
        var groups = groups(key);
        var lines = new ArrayList<List<String>>();
        for (int first = 0; first < groups.size(); first += IN_A_LINE) {
            lines.add(groups.subList(first, Math.min(first + IN_A_LINE, groups.size())));
        }
        return lines;
    }

    /** The last group, by which somebody shows that they have the key. */
    static String last(RecoveryKey key) {
        return groups(key).getLast();
    }

    private static List<String> groups(RecoveryKey key) {
        return Arrays.asList(key.grouped().split(BETWEEN, -1));
    }
}
