package org.campusaccord.document;

import java.text.MessageFormat;

/**
 * What stands at the foot of every page.
 *
 * @param text at the left: whose document it is
 * @param pageOfPages at the right, with {0} for the page and, where it is said, {1} for how many there are
 */
public record PageFoot(String text, String pageOfPages) {

    /** Whether how many pages there are is said. */
    public boolean tellsPages() {
        return pageOfPages.contains("{1}");
    }

    /** The words for one page. */
    public String page(int page, int pages) {
        return MessageFormat.format(pageOfPages, String.valueOf(page), String.valueOf(pages));
    }
}
