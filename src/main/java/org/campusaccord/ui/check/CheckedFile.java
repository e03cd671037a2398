package org.campusaccord.ui.check;

import java.util.Optional;
import org.campusaccord.application.seal.SealVerdict;
import org.campusaccord.domain.agreement.AgreementId;

/**
 * What the check of one file came to.
 *
 * @param known the agreement in this store that the file tells of, to be opened beside it
 */
record CheckedFile(String name, SealVerdict verdict, Optional<AgreementId> known) {
    Standing standing() {
        return Standing.of(verdict);
    }
}
