package org.campusaccord.domain.checkin;

import java.util.Optional;
import org.campusaccord.domain.FieldName;
import org.campusaccord.domain.Wording;

/**
 * Whether a milestone was reached.
 *
 * @param label what it was called then
 * @param reached empty until somebody has said
 */
public record MilestoneCheck(String label, Optional<Boolean> reached, String words) {
    public MilestoneCheck {
        label = Wording.limitedName(FieldName.MILESTONE, label);
        words = Wording.limitedText(words);
    }

    /** Whether nobody has said anything. */
    public boolean isEmpty() {
        return reached.isEmpty() && words.isBlank();
    }
}
