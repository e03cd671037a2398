package org.campusaccord.domain.checkin;

import java.util.Optional;
import org.campusaccord.domain.Wording;

/** What was said of support that was promised. */
public record SupportCheck(Optional<Seen> seen, String words) {
    /** Nobody has said anything yet. */
    public static final SupportCheck NONE = new SupportCheck(Optional.empty(), "");

    public SupportCheck {
        words = Wording.limitedText(words);
    }
}
