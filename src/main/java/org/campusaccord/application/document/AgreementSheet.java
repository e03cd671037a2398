package org.campusaccord.application.document;

import org.campusaccord.document.Sheet;

/** A sheet that takes one agreement after another, so that not all of them need be in memory at once. */
interface AgreementSheet {
    void add(AgreementRecord agreement);

    /** The whole sheet; nothing can be added afterwards. */
    Sheet finish();
}
