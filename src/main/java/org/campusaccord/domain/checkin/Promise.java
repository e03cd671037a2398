package org.campusaccord.domain.checkin;

import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.PartRef;

/**
 * Support that the agreement promises: a part of the item on support, or a commitment that the principal made.
 *
 * @param ref the part; for a commitment its item and a key made from its number
 * @param commitment whether it is one
 * @param words the part's title, or what is promised
 */
public record Promise(PartRef ref, boolean commitment, String words) {
    private static final String COMMITMENT = "commitment-";

    static Promise of(Commitment commitment) {
        var key = COMMITMENT + commitment.id().value();
        return new Promise(new PartRef(commitment.itemKey(), key), true, commitment.what());
    }
}
