package org.campusaccord.export.seal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.campusaccord.application.seal.Fingerprint;

/** The CMS signature of a seal (ETSI.CAdES.detached), in one form only: what is read must be what would be written. */
final class CmsSeal {
    static final AlgorithmIdentifier ECDSA_WITH_SHA256 = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
    private static final AlgorithmIdentifier SHA256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

    private CmsSeal() {}

    /** What is signed: the hash of the content, and which certificate the signer means. */
    static ASN1Set attributes(X509CertificateHolder certificate, byte[] sha256) throws IOException {
        var attributes = new ASN1EncodableVector();
        attributes.add(attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data));
        attributes.add(attribute(CMSAttributes.messageDigest, new DEROctetString(sha256)));
        attributes.add(attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new SigningCertificateV2(new ESSCertIDv2(Hashes.sha256(certificate.getEncoded())))));
        return new DERSet(attributes);
    }

    private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }

    static byte[] encoded(X509CertificateHolder certificate, ASN1Set attributes, byte[] signature) throws IOException {
        var issuer = new IssuerAndSerialNumber(certificate.getIssuer(), certificate.getSerialNumber());
        var signer = new SignerInfo(
                new SignerIdentifier(issuer),
                SHA256,
                attributes,
                ECDSA_WITH_SHA256,
                new DEROctetString(signature),
                (ASN1Set) null);
        var signed = new SignedData(
                new DERSet(SHA256),
                new ContentInfo(CMSObjectIdentifiers.data, null),
                new DERSet(certificate.toASN1Structure()),
                null,
                new DERSet(signer));
        return new ContentInfo(CMSObjectIdentifiers.signedData, signed).getEncoded(ASN1Encoding.DER);
    }

    /** Who made a signature over the content of that hash; empty unless it holds and is in our form. */
    static Optional<Fingerprint> signer(byte[] cms, byte[] sha256) {
        try {
            var signed = SignedData.getInstance(ContentInfo.getInstance(cms).getContent());
            var certificate = new X509CertificateHolder(
                    Certificate.getInstance(signed.getCertificates().getObjectAt(0)));
            var info = SignerInfo.getInstance(signed.getSignerInfos().getObjectAt(0));
            var signature = info.getEncryptedDigest().getOctets();
            var attributes = attributes(certificate, sha256);
            if (!Certificates.isOurKind(certificate)
                    || !Arrays.equals(cms, encoded(certificate, attributes, signature))
                    || !Ecdsa.verify(publicKey(certificate), Hashes.sha256(attributes.getEncoded()), signature)) {
                return Optional.empty();
            }
            return Optional.of(Certificates.fingerprint(certificate.getSubjectPublicKeyInfo()));
        } catch (IOException | RuntimeException notOurs) {
            // The parser throws a dozen kinds of them for bytes that are no signature.
            return Optional.empty();
        }
    }

    private static ECPublicKeyParameters publicKey(X509CertificateHolder certificate) throws IOException {
        return (ECPublicKeyParameters) PublicKeyFactory.createKey(certificate.getSubjectPublicKeyInfo());
    }
}
