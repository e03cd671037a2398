package org.campusaccord.document;

import java.util.List;
import java.util.Optional;

/**
 * A document as its reader meets it: blocks in reading order, with what a file says about itself.
 *
 * @param title what the file is called in a viewer's title bar
 * @param subtitle what it is about, for the file's properties
 * @param author who stands behind it; may be empty
 * @param language as in BCP 47: en-US
 */
public record Document(
        String title,
        String subtitle,
        String author,
        String language,
        PageSetup page,
        PageFoot foot,
        List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** The same document with other blocks. */
    public Document with(List<Block> others) {
        return new Document(title, subtitle, author, language, page, foot, others);
    }

    /** The headings in order: what an outline, a table of contents or a preview's jump list shows. */
    public List<Block.Heading> headings() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    /** The heading that an anchor names. */
    public Optional<Block.Heading> heading(String anchor) {
        return headings().stream()
                .filter(heading -> heading.anchor().equals(anchor))
                .findFirst();
    }
}
