package org.campusaccord.application.comparing;

import java.util.List;

/**
 * What is different between two revisions, in the order of the agenda; what is the same is not in it.
 *
 * @param before number of the revision on the left
 * @param after number of the revision on the right
 */
public record Comparison(int before, int after, List<Section> sections) {
    public Comparison {
        sections = List.copyOf(sections);
    }

    /**
     * A part of the agreement that is different.
     *
     * @param itemKey the agenda item; empty for the parties
     * @param partKey the part of the item; empty for its outcome, its commitments, and the parties
     * @param heading what it is called, with its item
     */
    public record Section(String itemKey, String partKey, String heading, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }

        Section mirrored() {
            return new Section(
                    itemKey,
                    partKey,
                    heading,
                    lines.stream().map(Line::mirrored).toList());
        }
    }

    /**
     * A field of it, before and after.
     *
     * @param label empty for running text
     */
    public record Line(String label, List<Chunk> chunks) {
        public Line {
            chunks = List.copyOf(chunks);
        }

        Line mirrored() {
            return new Line(label, chunks.stream().map(Chunk::mirrored).toList());
        }
    }

    /** Words that are the same on both sides, or those that stand in each other's place; one of both may be empty. */
    public record Chunk(String before, String after) {
        public boolean isSame() {
            return before.equals(after);
        }

        Chunk mirrored() {
            return new Chunk(/* before= */ after, /* after= */ before);
        }
    }

    public boolean isEmpty() {
        return sections.isEmpty();
    }

    /** The same from the other side. */
    public Comparison mirrored() {
        return new Comparison(
                /* before= */ after,
                /* after= */ before,
                sections.stream().map(Section::mirrored).toList());
    }
}
