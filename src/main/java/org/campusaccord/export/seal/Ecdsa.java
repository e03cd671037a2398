package org.campusaccord.export.seal;

import java.io.IOException;
import java.math.BigInteger;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;

/**
 * ECDSA in one form only: by RFC 6979, so that the same bytes give the same signature, and with the smaller of the two
 * values of s. The other one would hold as well, and a file changed so must not pass for unchanged.
 */
final class Ecdsa {
    private Ecdsa() {}

    static byte[] sign(ECPrivateKeyParameters key, byte[] hash) {
        var signer = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
        signer.init(true, key);
        var pair = signer.generateSignature(hash);
        var order = key.getParameters().getN();
        try {
            return StandardDSAEncoding.INSTANCE.encode(order, pair[0], pair[1].min(order.subtract(pair[1])));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean verify(ECPublicKeyParameters key, byte[] hash, byte[] signature) throws IOException {
        var order = key.getParameters().getN();
        BigInteger[] pair = StandardDSAEncoding.INSTANCE.decode(order, signature);
        if (pair[1].compareTo(order.shiftRight(1)) > 0) {
            return false;
        }
        var verifier = new ECDSASigner();
        verifier.init(false, key);
        return verifier.verifySignature(hash, pair[0], pair[1]);
    }
}
