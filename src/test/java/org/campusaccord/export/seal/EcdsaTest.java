package org.campusaccord.export.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import org.bouncycastle.asn1.sec.SECNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.junit.jupiter.api.Test;

class EcdsaTest {
    private static final ECDomainParameters CURVE = new ECDomainParameters(SECNamedCurves.getByName("secp256r1"));
    private static final ECPrivateKeyParameters KEY = new ECPrivateKeyParameters(BigInteger.valueOf(4711), CURVE);
    private static final ECPublicKeyParameters PUBLIC =
            new ECPublicKeyParameters(CURVE.getG().multiply(KEY.getD()), CURVE);
    private static final byte[] HASH = Hashes.sha256(new byte[] {1, 2, 3});

    @Test
    void sameBytesGiveSameSignature() throws IOException {
        assertThat(Ecdsa.sign(KEY, HASH)).isEqualTo(Ecdsa.sign(KEY, HASH));
        assertThat(Ecdsa.verify(PUBLIC, HASH, Ecdsa.sign(KEY, HASH))).isTrue();
    }

    @Test
    void refusesTheOtherFormOfTheSameSignature() throws IOException {
        var order = CURVE.getN();
        var pair = StandardDSAEncoding.INSTANCE.decode(order, Ecdsa.sign(KEY, HASH));
        var other = StandardDSAEncoding.INSTANCE.encode(order, pair[0], order.subtract(pair[1]));
        assertThat(Ecdsa.verify(PUBLIC, HASH, other)).isFalse();
    }
}
