package org.campusaccord.export.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.campusaccord.application.seal.SealCertificate;
import org.campusaccord.application.seal.SealKey;

/** A key on the curve P-256 with its certificate. */
final class EcSealKey implements SealKey {
    private final ECPrivateKeyParameters key;
    private final X509CertificateHolder holder;
    private final SealCertificate certificate;

    EcSealKey(ECPrivateKeyParameters key, X509CertificateHolder holder) throws IOException {
        this.key = key;
        this.holder = holder;
        this.certificate = Certificates.certificate(holder);
    }

    @Override
    public SealCertificate certificate() {
        return certificate;
    }

    @Override
    public byte[] seal(byte[] sha256) {
        try {
            var attributes = CmsSeal.attributes(holder, sha256);
            var signature = Ecdsa.sign(key, Hashes.sha256(attributes.getEncoded()));
            return CmsSeal.encoded(holder, attributes, signature);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
