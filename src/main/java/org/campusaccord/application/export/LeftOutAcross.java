package org.campusaccord.application.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.campusaccord.application.document.LeftOutWords;
import org.campusaccord.application.export.CopyNote.Line;
import org.campusaccord.domain.audience.ReaderCopy;
import org.campusaccord.text.Messages;

/** What copies of several revisions of one agreement leave out, and of which revisions. */
final class LeftOutAcross {
    private final List<ReaderCopy> copies;
    private final Messages messages;
    private final Map<String, List<Left>> things = new LinkedHashMap<>();

    /** Where something is left out, and why there. */
    private record Left(int revision, String why) {}

    LeftOutAcross(List<ReaderCopy> oldestFirst, Messages messages) {
        this.copies = List.copyOf(oldestFirst);
        this.messages = messages;
        var words = new LeftOutWords(messages);
        for (var copy : copies) {
            var whys = new LinkedHashMap<String, String>();
            copy.leftOut().forEach(left -> whys.putIfAbsent(words.what(left), words.why(left)));
            whys.forEach((what, why) -> things.computeIfAbsent(what, _ -> new ArrayList<>())
                    .add(new Left(copy.content().revision(), why)));
        }
    }

    /** Each thing once, and why in the newest of them; one that some revisions hold with the numbers of the others. */
    List<Line> lines() {
        return things.entrySet().stream()
                .map(thing -> line(thing.getKey(), thing.getValue()))
                .toList();
    }

    private Line line(String what, List<Left> left) {
        return new Line(
                left.size() == copies.size() ? what : in(what, left),
                left.getLast().why());
    }

    private String in(String what, List<Left> left) {
        var numbers = left.stream().map(each -> String.valueOf(each.revision())).collect(Collectors.joining(", "));
        return messages.get("review.copy.in-revisions", what, left.size(), numbers);
    }
}
