package org.campusaccord.export.pdf;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Which element each line of a text belongs to: one for all, or one a paragraph where the text holds line ends. */
final class Flow implements Function<Line, Marking> {
    private final Supplier<Element> paragraphs;
    private final TreeMap<Integer, Element> begun = new TreeMap<>();

    private Flow(Supplier<Element> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** The lines as one element of a kind within another, or as several of it in a group. */
    static Flow within(Element parent, Tag tag, List<Line> lines) {
        if (isOneParagraph(lines)) {
            return new Flow(() -> parent.child(tag));
        }
        var group = parent.child(Tag.GROUP);
        return new Flow(() -> group.child(tag));
    }

    /** The lines as the content of an element, or as paragraphs in it. */
    static Flow in(Element element, List<Line> lines) {
        return isOneParagraph(lines) ? new Flow(() -> element) : new Flow(() -> element.child(Tag.PARAGRAPH));
    }

    private static boolean isOneParagraph(List<Line> lines) {
        return lines.isEmpty()
                || lines.getFirst().paragraph() == lines.getLast().paragraph();
    }

    @Override
    public Marking apply(Line line) {
        return begun.computeIfAbsent(line.paragraph(), _ -> paragraphs.get());
    }
}
