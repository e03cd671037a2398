package org.campusaccord.document;

import java.util.List;
import java.util.Optional;

/**
 * One thing in a document. Blocks say what something is, never how it looks; breaking pages well (a heading stays with
 * what follows it, a table repeats its head) is the renderer's work.
 */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for the document's title, 2 for a section, 3 within a section
     * @param anchor unique within the document, to jump to
     */
    record Heading(int level, String text, String anchor) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("level " + level);
            }
        }
    }

    /** Running text of one paragraph; a line end within it is kept. */
    record Paragraph(Style style, String text) implements Block {
        /** What a paragraph is for. */
        public enum Style {
            NORMAL,
            /** Opens a document or section. */
            LEAD,
            /** Explains; nothing is lost to who skips it. */
            QUIET,
            /** Words of one party, in their own voice. */
            QUOTE,
            /** Letters and digits to compare one by one, such as a hash. */
            CODE
        }
    }

    /** Points of equal weight. */
    record BulletList(List<String> points) implements Block {
        public BulletList {
            points = List.copyOf(points);
        }
    }

    /** Labels with their values, one under another. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One label and its value, which may hold line ends. */
    record Fact(String label, String value) {}

    /**
     * A table with a head.
     *
     * @param rowHeads whether the first cell of a row names the row
     * @param rows each with as many cells as there are columns
     */
    record Table(Optional<String> caption, List<Column> columns, boolean rowHeads, List<List<Cell>> rows)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "a row of " + row.size() + " cells in a table of " + columns.size());
                }
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param weight its width in relation to the other columns
     */
    record Column(String title, double weight, Alignment alignment) {}

    /** Where a column's text stands. */
    enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * A cell of a table.
     *
     * @param note a quiet phrase under the text; may be empty
     */
    record Cell(String text, String note) {
        public static Cell of(String text) {
            return new Cell(text, "");
        }
    }

    /**
     * The mark of who stands behind a document.
     *
     * @param description what somebody hears who cannot see it: whose it is
     */
    record Logo(Picture picture, String description) implements Block {}

    /**
     * Numbers as a picture.
     *
     * @param description what somebody hears who cannot see it: all that it shows
     */
    record Chart(String title, String description, Figure figure) implements Block {
        /** The same as a table. */
        public Table table() {
            return figure.table(title);
        }
    }

    /** What stands where, to jump to: each entry with the page on which its heading stands. */
    record Contents(List<Entry> entries) implements Block {
        public Contents {
            entries = List.copyOf(entries);
        }

        /**
         * One line of it.
         *
         * @param level 1 for what stands out, 2 for what stands under it
         * @param anchor of a heading of the same file
         */
        public record Entry(int level, String text, String anchor) {}
    }

    /**
     * Words as they were and as they are, side by side.
     *
     * @param what heads the names of the fields
     * @param before heads the old words
     * @param after heads the new words
     * @param takenOut how somebody hears of words taken out who cannot see their mark; the words stand where it has {0}
     * @param added the same for words added
     */
    record Change(String what, String before, String after, String takenOut, String added, List<ChangedField> fields)
            implements Block {
        public Change {
            fields = List.copyOf(fields);
        }

        /** A piece as somebody hears it who cannot see its mark. */
        public String spoken(Piece piece) {
            return switch (piece.mark()) {
                case SAME -> piece.text();
                case TAKEN_OUT -> said(takenOut, piece.text());
                case ADDED -> said(added, piece.text());
            };
        }

        /** Words put where a pattern has {0}, with the blanks around them left around the whole. */
        public static String said(String pattern, String words) {
            var stripped = words.strip();
            return stripped.isEmpty() ? words : words.replace(stripped, pattern.replace("{0}", stripped));
        }
    }

    /**
     * A field that changed.
     *
     * @param label empty for running text
     */
    record ChangedField(String label, List<Piece> before, List<Piece> after) {
        public ChangedField {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** Words with their mark. */
    record Piece(Mark mark, String text) {
        /** What became of them. */
        public enum Mark {
            SAME,
            TAKEN_OUT,
            ADDED
        }
    }

    /** What follows on this page is a title and little else: it stands lower than usual. */
    record TitlePage() implements Block {}

    /** A strip to cut out and slide into the spine of a ring binder. */
    record SpineLabel(String title, String detail) implements Block {}

    /**
     * A mark at the page's outer edge, where the tab of a divider stands.
     *
     * @param place from 0 at the top
     * @param places how many tabs a set of dividers has
     */
    record TabMark(String text, int place, int places) implements Block {}

    /** Room to write in by hand, in lines under a label. */
    record WritingSpace(String label, int lines) implements Block {}

    /** A fine line between two matters. */
    record Rule() implements Block {}

    /** What follows begins on a new page. */
    record PageBreak() implements Block {}

    /**
     * Words that must not be overlooked, such as that this is a draft.
     *
     * @param text may be empty
     */
    record Notice(Tone tone, String title, String text) implements Block {
        /** How loud it is. */
        public enum Tone {
            /** All is well. */
            CALM,
            /** Read this before you rely on the page. */
            LOUD
        }
    }

    /**
     * Where one party signs, has signed or has declined.
     *
     * @param details labels and values that stand beside the mark: meaning, method, time
     */
    record SignatureField(String name, String role, SignatureMark mark, List<Fact> details) implements Block {
        public SignatureField {
            details = List.copyOf(details);
        }
    }
}
