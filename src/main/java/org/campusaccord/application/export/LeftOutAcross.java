package org.campusaccord.application.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.campusaccord.application.document.LeftOutWords;
import org.campusaccord.application.export.CopyNote.Line;
import org.campusaccord.domain.audience.LeftOut;
import org.campusaccord.domain.audience.ReaderCopy;
import org.campusaccord.text.Messages;

/** What copies of several revisions of one agreement leave out, and of which revisions. */
final class LeftOutAcross {
    private final List<ReaderCopy> copies;
    private final Messages messages;
    private final LeftOutWords words;
    private final Map<Line, List<Integer>> places = new LinkedHashMap<>();

    LeftOutAcross(List<ReaderCopy> oldestFirst, Messages messages) {
        this.copies = List.copyOf(oldestFirst);
        this.messages = messages;
        this.words = new LeftOutWords(messages);
        for (var copy : copies) {
            copy.leftOut().stream()
                    .map(left -> new Line(words.what(left), words.why(left)))
                    .distinct()
                    .forEach(line -> places.computeIfAbsent(line, _ -> new ArrayList<>())
                            .add(copy.content().revision()));
        }
    }

    /** Each thing once; one that some revisions hold with the numbers of the others. */
    List<Line> lines() {
        return places.entrySet().stream()
                .map(place -> place.getValue().size() == copies.size()
                        ? place.getKey()
                        : new Line(in(place.getKey().what(), place.getValue()), place.getKey().why()))
                .toList();
    }

    private String in(String what, List<Integer> revisions) {
        var numbers = revisions.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return messages.get("review.copy.in-revisions", what, revisions.size(), numbers);
    }

    /** Whether some revision holds what a later one keeps from the reader. */
    boolean earlierTellMore() {
        var all = copies.stream()
                .map(copy -> copy.leftOut().stream().map(LeftOutAcross::thing).collect(Collectors.toSet()))
                .toList();
        for (int i = 1; i < all.size(); i++) {
            if (!all.get(i - 1).containsAll(all.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** A part, or a column of it, whatever is said of why. */
    private static List<Object> thing(LeftOut left) {
        return List.of(left.itemKey(), left.part().key(), left.column());
    }
}
