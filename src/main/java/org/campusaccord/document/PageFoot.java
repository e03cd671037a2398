package org.campusaccord.document;

import java.text.MessageFormat;

/**
 * What stands at the foot of every page.
 *
 * @param text at the left: whose document it is
 * @param pageOfPages at the right, with {0} for the page and {1} for how many there are
 */
public record PageFoot(String text, String pageOfPages) {

    /** The words for one page. */
    public String page(int page, int pages) {
        return MessageFormat.format(pageOfPages, String.valueOf(page), String.valueOf(pages));
    }
}
