package org.campusaccord.domain.checkin;

import java.util.Optional;
import org.campusaccord.domain.Wording;

/** What was said of an agenda item; the verdict is empty until there is one. */
public record ItemCheck(Optional<Verdict> verdict, String words) {
    /** Nobody has said anything yet. */
    public static final ItemCheck NONE = new ItemCheck(Optional.empty(), "");

    public ItemCheck {
        words = Wording.limitedText(words);
    }
}
