package org.campusaccord.application.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusaccord.domain.audience.LeftOut;
import org.campusaccord.domain.audience.ReaderCopy;
import org.campusaccord.domain.audience.Total;
import org.campusaccord.domain.protocol.Disclosure;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.text.Messages;

/** Says in words what a copy leaves out and why. */
public final class LeftOutWords {
    private final Messages messages;

    public LeftOutWords(Messages messages) {
        this.messages = messages;
    }

    /** What is left out, in the words of the protocol: a part, or a column of one. */
    public String what(LeftOut left) {
        var part = left.part();
        return left.column()
                .map(column -> messages.get("workbook.pair", part.title(), column(part, column)))
                .orElse(part.title());
    }

    private String column(Part part, String column) {
        if (part instanceof Part.ChoicesPart grid && grid.share().isPresent()) {
            return grid.share().get().title();
        }
        return column.equals(Disclosure.FOCUS) ? messages.get("document.client.focus") : column;
    }

    /** Why, in a sentence that names what the agreement says. */
    public String why(LeftOut left) {
        return switch (left.reason()) {
            case KEPT_BACK -> messages.get("document.left-out.kept-back", left.information(), left.choice());
            case TOTAL_ONLY -> messages.get("document.left-out.total-only", left.information());
            case UNDECIDED -> messages.get("document.left-out.undecided", left.information());
        };
    }

    /** What stands in its place, and why. */
    public String inPlace(LeftOut left) {
        var begin = left.total()
                .map(total -> messages.get("document.left-out.total", what(left), words(total)))
                .orElseGet(() -> messages.get("document.left-out", what(left)));
        return messages.get("document.left-out.sentence", begin, why(left));
    }

    private String words(Total total) {
        return switch (total) {
            case Total.Kinds kinds ->
                kinds.counts().stream()
                        .map(count -> messages.get("document.left-out.count", count.kind(), count.number()))
                        .collect(Collectors.joining(", "));
            case Total.Time time -> messages.get("document.left-out.time", time.percent());
        };
    }

    /** All that a copy leaves out, one after the other. */
    public String list(ReaderCopy copy) {
        return String.join("; ", names(copy));
    }

    /** Each thing that a copy leaves out, once. */
    public List<String> names(ReaderCopy copy) {
        return copy.leftOut().stream().map(this::what).distinct().toList();
    }

    /** Each thing that a copy of a review leaves out, once. */
    public List<String> names(ReviewCopy copy) {
        return Stream.concat(
                        copy.withoutReflections() ? Stream.of(messages.get("yearend.copy.reflections")) : Stream.of(),
                        copy.leftOut().stream().map(this::what))
                .distinct()
                .toList();
    }

    /** One line a thing for whoever makes the copy: what and why. */
    public List<String> lines(ReaderCopy copy) {
        return copy.leftOut().stream()
                .map(left -> messages.get("document.left-out.line", what(left), why(left)))
                .toList();
    }
}
