package org.campusaccord.application.seal;

import java.util.List;
import org.campusaccord.domain.audience.Audience;

/**
 * For whom a sealed file was made.
 *
 * @param leftOut what it does not hold of what the parties agreed on, in the words of its own cover
 */
public record SealedCopy(Audience audience, List<String> leftOut) {
    public SealedCopy {
        leftOut = List.copyOf(leftOut);
    }

    /** Whether it holds less than the parties agreed on. */
    public boolean isExcerpt() {
        return !leftOut.isEmpty();
    }
}
