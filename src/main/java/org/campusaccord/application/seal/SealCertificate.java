package org.campusaccord.application.seal;

/** Says which key a seal was made with; made by the installation itself, and public. */
public final class SealCertificate {
    private final Fingerprint fingerprint;
    private final byte[] der;

    /** @param der the X.509 certificate */
    public SealCertificate(Fingerprint fingerprint, byte[] der) {
        this.fingerprint = fingerprint;
        this.der = der.clone();
    }

    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /** The certificate as it stands in files and in the store. */
    public byte[] der() {
        return der.clone();
    }
}
