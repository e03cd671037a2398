package org.campusaccord.document;

import java.util.List;

/**
 * A file of many chapters, such as the binder of a district. Chapters are asked for one after another and not kept, so that
 * a book may be larger than memory.
 *
 * @param title what the file is called in a viewer's title bar
 * @param subtitle what it is about, for the file's properties
 * @param author who stands behind it; may be empty
 * @param language as in BCP 47: en-US
 * @param chapters can be gone through once more than one time
 */
public record Book(
        String title, String subtitle, String author, String language, PageSetup page, Iterable<Chapter> chapters) {

    /** A document as a book of one chapter. */
    public static Book of(Document document) {
        return of(document, "");
    }

    /** The same with something that its anchors begin with, so that they stay unique in a file of several. */
    public static Book of(Document document, String anchors) {
        return new Book(
                document.title(),
                document.subtitle(),
                document.author(),
                document.language(),
                document.page(),
                List.of(new Chapter(0, anchors, document.foot(), document.blocks())));
    }
}
