package org.campusaccord.export.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.campusaccord.application.seal.Fingerprint;
import org.campusaccord.application.seal.SealCertificate;

/** The certificates that installations make for themselves. They name no person. */
final class Certificates {
    private static final String NAME = "CN=Campus Accord installation ";
    private static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");
    private static final AlgorithmIdentifier P256 =
            new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, SECObjectIdentifiers.secp256r1);

    private Certificates() {}

    static X509CertificateHolder make(SubjectPublicKeyInfo publicKey, ECPrivateKeyParameters key, Instant now)
            throws IOException {
        var fingerprint = fingerprint(publicKey);
        var name = new X500Name(NAME + fingerprint.shortForm());
        var serial = new BigInteger(fingerprint.sha256().substring(0, 16), 16).setBit(0);
        var builder = new X509v3CertificateBuilder(name, serial, Date.from(now), Date.from(NEVER), name, publicKey);
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return builder.build(new EcdsaContentSigner(key));
    }

    static Fingerprint fingerprint(SubjectPublicKeyInfo publicKey) throws IOException {
        return new Fingerprint(HexFormat.of().formatHex(Hashes.sha256(publicKey.getEncoded())));
    }

    static SealCertificate certificate(X509CertificateHolder holder) throws IOException {
        return new SealCertificate(fingerprint(holder.getSubjectPublicKeyInfo()), holder.getEncoded());
    }

    /** Whether it is one that some installation of this program made. */
    static boolean isOurKind(X509CertificateHolder holder) throws IOException {
        var publicKey = holder.getSubjectPublicKeyInfo();
        var name = new X500Name(NAME + fingerprint(publicKey).shortForm());
        return publicKey.getAlgorithm().equals(P256) && holder.getSubject().equals(name);
    }
}
