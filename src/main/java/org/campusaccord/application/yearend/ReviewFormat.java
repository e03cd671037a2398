package org.campusaccord.application.yearend;

import org.campusaccord.domain.yearend.ReviewContent;

/** The written form of a year-end review that is signed. */
public interface ReviewFormat {
    /** The one exact text of a content: equal contents have equal texts. Its UTF-8 bytes are what is hashed. */
    String canonical(ReviewContent content);

    /** Reads what {@link #canonical} wrote. */
    ReviewContent read(String canonical);
}
