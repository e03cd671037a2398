package org.campusaccord.domain.amendment;

import java.time.LocalDate;
import org.campusaccord.domain.Wording;

/** The end of an agreement before its year is over. */
public record AgreementEnd(LocalDate on, EndReason reason, String words) {
    public AgreementEnd {
        words = Wording.limitedText(words);
    }
}
