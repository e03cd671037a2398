package org.campusaccord.export.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.campusaccord.application.export.SafeFile;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.seal.Fingerprint;
import org.campusaccord.application.seal.NewSealKey;
import org.campusaccord.application.seal.SealKey;
import org.campusaccord.application.seal.SealKeyFiles;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;

/**
 * Keys as PKCS#12 in the data folder. A file bears the key's fingerprint in its name, so that an older backup of the store
 * and its key find each other again.
 */
public final class SealKeyFolder implements SealKeyFiles {
    private static final String ALIAS = "seal";
    private static final String KIND = "PKCS12";
    /** A key of ours takes a kilobyte. */
    private static final long LARGEST = 100_000;

    private final Path folder;

    /** @param folder the data folder */
    public SealKeyFolder(Path folder) {
        this.folder = folder;
    }

    private Path file(Fingerprint fingerprint) {
        return folder.resolve("campus-accord-seal-" + fingerprint.shortForm() + ".p12");
    }

    @Override
    public NewSealKey make(String password, Instant now) {
        try {
            var maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = maker.generateKeyPair();
            var publicKey = SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
            var certificate = Certificates.make(publicKey, parameters(pair.getPrivate()), now);
            return packed(pair.getPrivate(), certificate, password);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("every Java runtime makes keys on P-256", e);
        }
    }

    private static NewSealKey packed(PrivateKey key, X509CertificateHolder certificate, String password)
            throws GeneralSecurityException, IOException {
        return new NewSealKey(
                new EcSealKey(parameters(key), certificate), pkcs12(key, certificate, password.toCharArray()));
    }

    @Override
    public void write(Fingerprint fingerprint, byte[] content) {
        try {
            closeToOthers(SafeFile.write(file(fingerprint), out -> out.write(content)));
        } catch (ProblemException failure) {
            // Not the folder that something is exported to is at fault.
            var key = failure.problem().key().equals("export.no-space") ? "store.no-space" : "store.folder-unusable";
            throw new ProblemException(Problem.of(key, folder.toString()), failure);
        } catch (IOException failure) {
            throw new ProblemException(Problem.of("store.folder-unusable", folder.toString()), failure);
        }
    }

    @Override
    public Optional<SealKey> open(Fingerprint fingerprint, String password) {
        try {
            var key = load(file(fingerprint), password.toCharArray());
            if (!key.certificate().fingerprint().equals(fingerprint)) {
                throw unreadable(fingerprint).asException();
            }
            return Optional.of(key);
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException | GeneralSecurityException | ClassCastException failure) {
            throw new ProblemException(unreadable(fingerprint), failure);
        }
    }

    @Override
    public byte[] content(Fingerprint fingerprint) {
        try {
            return read(file(fingerprint));
        } catch (IOException failure) {
            throw new ProblemException(unreadable(fingerprint), failure);
        }
    }

    private Problem unreadable(Fingerprint fingerprint) {
        return Problem.of("store.seal-key-unreadable", file(fingerprint).toString());
    }

    @Override
    public byte[] export(Fingerprint fingerprint, String password, Passphrase passphrase) {
        try {
            var store = keyStore(file(fingerprint), password.toCharArray());
            var key = (PrivateKey) store.getKey(ALIAS, password.toCharArray());
            var certificate =
                    new X509CertificateHolder(store.getCertificate(ALIAS).getEncoded());
            return passphrase.use(characters -> {
                try {
                    return pkcs12(key, certificate, characters);
                } catch (IOException | GeneralSecurityException e) {
                    throw new IllegalStateException("every Java runtime writes PKCS#12", e);
                }
            });
        } catch (IOException | GeneralSecurityException gone) {
            throw new ProblemException(Problem.of("seal.key-missing", fingerprint.shortForm()), gone);
        }
    }

    @Override
    public NewSealKey takeIn(Path file, Passphrase passphrase, String password) {
        var name = String.valueOf(file.getFileName());
        return passphrase.use(characters -> {
            try {
                var store = keyStore(file, characters);
                if (!(store.getKey(ALIAS, characters) instanceof PrivateKey key)) {
                    throw Problem.of("seal.key-foreign", name).asException();
                }
                var certificate =
                        new X509CertificateHolder(store.getCertificate(ALIAS).getEncoded());
                requireOurs(parameters(key), certificate, name);
                return packed(key, certificate, password);
            } catch (IOException | GeneralSecurityException | ClassCastException unreadable) {
                throw new ProblemException(Problem.of("seal.key-unreadable", name), unreadable);
            }
        });
    }

    /** The certificate must be of our kind, and the key the one that it speaks of. */
    private static void requireOurs(ECPrivateKeyParameters key, X509CertificateHolder certificate, String name)
            throws IOException {
        var hash = Hashes.sha256(new byte[0]);
        var trial = new EcSealKey(key, certificate).seal(hash);
        if (CmsSeal.signer(trial, hash).isEmpty() || trial.length > SealUpdate.LARGEST_SIGNATURE) {
            throw Problem.of("seal.key-foreign", name).asException();
        }
    }

    private static EcSealKey load(Path file, char[] password) throws IOException, GeneralSecurityException {
        var store = keyStore(file, password);
        if (store.getKey(ALIAS, password) instanceof PrivateKey key) {
            var certificate =
                    new X509CertificateHolder(store.getCertificate(ALIAS).getEncoded());
            return new EcSealKey(parameters(key), certificate);
        }
        throw new IOException("holds no key of ours");
    }

    private static KeyStore keyStore(Path file, char[] password) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(KIND);
        store.load(new ByteArrayInputStream(read(file)), password);
        return store;
    }

    private static byte[] read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("too large for a key");
        }
        return Files.readAllBytes(file);
    }

    private static byte[] pkcs12(PrivateKey key, X509CertificateHolder certificate, char[] password)
            throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance(KIND);
        store.load(null, password);
        var x509 = CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(certificate.getEncoded()));
        store.setKeyEntry(ALIAS, key, password, new Certificate[] {x509});
        var bytes = new ByteArrayOutputStream();
        store.store(bytes, password);
        return bytes.toByteArray();
    }

    private static ECPrivateKeyParameters parameters(PrivateKey key) throws IOException {
        return (ECPrivateKeyParameters) PrivateKeyFactory.createKey(key.getEncoded());
    }

    /** Nobody else on this computer has a use for it. Windows guards the folder instead. */
    private static void closeToOthers(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
    }
}
