package org.campusaccord.application.comparing;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Puts two lists beside each other so that as much as can be stands opposite its equal. From either side the same: of
 * several ways to do so the one is taken that comes from the list that is smaller in the order of its texts.
 */
final class Alignment {
    /** More elements that differ than this are not worth the time and memory to be told apart. */
    private static final int MOST = 3000;

    private Alignment() {}

    /** Elements that stand opposite each other: equal ones one by one, others in two groups. */
    record Pair<T>(List<T> before, List<T> after) {
        Pair {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        private Pair<T> mirrored() {
            return new Pair<>(/* before= */ after, /* after= */ before);
        }
    }

    static <T> List<Pair<T>> of(List<T> before, List<T> after, Function<T, String> text) {
        return isFirst(before, after, text)
                ? inOrder(before, after)
                : inOrder(after, before).stream().map(Pair::mirrored).toList();
    }

    private static <T> boolean isFirst(List<T> before, List<T> after, Function<T, String> text) {
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            int order = text.apply(before.get(i)).compareTo(text.apply(after.get(i)));
            if (order != 0) {
                return order < 0;
            }
        }
        return before.size() <= after.size();
    }

    private static <T> List<Pair<T>> inOrder(List<T> first, List<T> second) {
        int start = 0;
        int least = Math.min(first.size(), second.size());
        while (start < least && first.get(start).equals(second.get(start))) {
            start++;
        }
        int end = 0;
        while (end < least - start && first.get(first.size() - 1 - end).equals(second.get(second.size() - 1 - end))) {
            end++;
        }
        var pairs = new ArrayList<Pair<T>>();
        addSame(pairs, first.subList(0, start));
        addMiddle(pairs, first.subList(start, first.size() - end), second.subList(start, second.size() - end));
        addSame(pairs, first.subList(first.size() - end, first.size()));
        return pairs;
    }

    private static <T> void addMiddle(List<Pair<T>> pairs, List<T> first, List<T> second) {
        if (first.isEmpty() && second.isEmpty()) {
            return;
        }
        if (first.size() + second.size() > MOST) {
            pairs.add(new Pair<>(first, second));
            return;
        }
        int at = 0;
        for (var delta : DiffUtils.diff(first, second).getDeltas()) {
            int from = delta.getSource().getPosition();
            addSame(pairs, first.subList(at, from));
            pairs.add(new Pair<>(delta.getSource().getLines(), delta.getTarget().getLines()));
            at = from + delta.getSource().size();
        }
        addSame(pairs, first.subList(at, first.size()));
    }

    private static <T> void addSame(List<Pair<T>> pairs, List<T> same) {
        same.forEach(each -> pairs.add(new Pair<>(List.of(each), List.of(each))));
    }
}
