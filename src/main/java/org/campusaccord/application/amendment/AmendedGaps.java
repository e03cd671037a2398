package org.campusaccord.application.amendment;

import java.util.List;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.Completeness;
import org.campusaccord.domain.agreement.Missing;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.amendment.Amendment;
import org.campusaccord.domain.amendment.Consolidation;

/** What an amended text lacks. What was signed without it, such as a commitment of somebody who has left, is no gap. */
final class AmendedGaps {
    private AmendedGaps() {}

    /** Whatever stands in the way of signing and is about what changes, or about the parties. */
    static List<Missing> of(Amendment amendment, Agreement agreement) {
        return Completeness.check(Consolidation.apply(agreement, amendment)).stream()
                .filter(missing -> missing.kind().isBlocking() && isTouched(missing, amendment))
                .toList();
    }

    private static boolean isTouched(Missing missing, Amendment amendment) {
        if (missing.commitment().isPresent()) {
            var commitment = missing.commitment().get();
            return commitment.value() < 0 || amendment.change(commitment).isPresent();
        }
        if (missing.itemKey().isEmpty()) {
            return true;
        }
        var item = missing.itemKey().get();
        return missing.partKey()
                .map(part -> amendment.parts().containsKey(new PartRef(item, part)))
                .orElseGet(() -> amendment.items().containsKey(item));
    }
}
