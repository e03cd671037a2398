package org.campusaccord.domain.agreement;

/** Where an agreement stands. Only a draft's text may be edited. */
public enum AgreementStatus {
    DRAFT,
    READY,
    SIGNED,
    IN_AMENDMENT,
    CLOSED;

    /** The word that the command line and JSON use. */
    public String plainName() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
