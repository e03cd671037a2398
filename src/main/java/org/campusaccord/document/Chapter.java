package org.campusaccord.document;

import java.util.List;

/**
 * A stretch of a book that begins on a page of its own.
 *
 * @param depth how many levels its headings stand below those of the book: 0 for a chapter that is a part itself
 * @param anchors what its anchors begin with in the book, so that they stay unique
 */
public record Chapter(int depth, String anchors, PageFoot foot, List<Block> blocks) {
    public Chapter {
        blocks = List.copyOf(blocks);
    }
}
