package org.campusaccord.export.seal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.operator.ContentSigner;

/** Signs a certificate. */
final class EcdsaContentSigner implements ContentSigner {
    private final ECPrivateKeyParameters key;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    EcdsaContentSigner(ECPrivateKeyParameters key) {
        this.key = key;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return CmsSeal.ECDSA_WITH_SHA256;
    }

    @Override
    public OutputStream getOutputStream() {
        return content;
    }

    @Override
    public byte[] getSignature() {
        return Ecdsa.sign(key, Hashes.sha256(content.toByteArray()));
    }
}
