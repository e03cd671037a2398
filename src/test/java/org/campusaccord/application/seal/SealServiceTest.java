package org.campusaccord.application.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.seal.SealVerdict.Altered;
import org.campusaccord.application.seal.SealVerdict.Unchanged;
import org.campusaccord.export.seal.PdfSealer;
import org.campusaccord.export.seal.SealKeyFolder;
import org.campusaccord.export.seal.SealedPdfReader;
import org.campusaccord.json.SealFactsJson;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.InMemoryAuditLog;
import org.campusaccord.testing.InMemoryCampusStore;
import org.campusaccord.testing.InMemoryTransactions;
import org.campusaccord.testing.SealedFiles;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class SealServiceTest {
    @TempDir
    Path folder;

    private final KnownSeals known = new KnownSeals();
    private Optional<SealedFiles> files = Optional.empty();

    /** What a store would know. */
    private static final class KnownSeals implements SealStore {
        private final Set<Fingerprint> ours = new HashSet<>();
        private boolean onRecord = true;
        private Optional<KeptSeal> current = Optional.empty();

        @Override
        public Optional<KeptSeal> current() {
            return current;
        }

        @Override
        public void keep(SealCertificate certificate, String password, Instant at) {
            ours.add(certificate.fingerprint());
            current = Optional.of(new KeptSeal(certificate.fingerprint(), password));
        }

        @Override
        public void keepKey(Fingerprint fingerprint, byte[] file) {}

        /** As in a store from before the key was kept in it. */
        @Override
        public Optional<byte[]> key(Fingerprint fingerprint) {
            return Optional.empty();
        }

        @Override
        public boolean isOurs(Fingerprint fingerprint) {
            return ours.contains(fingerprint);
        }

        @Override
        public boolean isOnRecord(SealFacts facts) {
            return onRecord;
        }
    }

    private SealKeyService keys() {
        var transactions = new InMemoryTransactions(new InMemoryCampusStore());
        var audit = new AuditService(new InMemoryAuditLog(), () -> "", transactions, Clock.systemUTC());
        return new SealKeyService(known, () -> new SealKeyFolder(folder), transactions, audit, SealedFiles.CLOCK);
    }

    private SealService service() {
        return new SealService(
                known,
                keys(),
                () -> new SealedPdfReader(new SealFactsJson()),
                new Messages(Locale.US),
                SealedFiles.CLOCK);
    }

    @BeforeEach
    void makeKey() {
        files = Optional.of(new SealedFiles(keys().key()));
    }

    private SealedFiles ours() {
        return files.orElseThrow();
    }

    private SealedFiles another() throws IOException {
        return new SealedFiles(Files.createTempDirectory(folder, "other"));
    }

    private SealVerdict verify(byte[] bytes) throws IOException {
        return service().verify(Files.write(folder.resolve("file.pdf"), bytes));
    }

    @Test
    void confirmsWhatIsOursAndOnRecord() throws IOException {
        assertThat(verify(ours().sealed()))
                .isInstanceOfSatisfying(
                        Unchanged.class,
                        found -> assertThat(found.isConfirmed()).isTrue());
    }

    @Test
    void doesNotConfirmWordsThatAreNotOnRecord() throws IOException {
        known.onRecord = false;
        assertThat(verify(ours().sealed()))
                .isInstanceOfSatisfying(
                        Unchanged.class,
                        found -> assertThat(found.isConfirmed()).isFalse());
    }

    @Test
    void doesNotConfirmTheSealOfAnotherInstallation() throws IOException {
        assertThat(verify(another().sealed())).isInstanceOfSatisfying(Unchanged.class, found -> {
            assertThat(found.isConfirmed()).isFalse();
            assertThat(found.text().isOurs()).isFalse();
        });
    }

    @Test
    void tellsSinceWhenAnotherInstallationWentOnWithOurFile() throws IOException {
        var revision = SealedFiles.revision();
        var forged = new PdfSealer(new SealFactsJson())
                .addSeal(ours().sealed(), "Seal", another().seal(revision));
        assertThat(verify(forged))
                .isInstanceOfSatisfying(
                        Altered.class,
                        found -> assertThat(found.lastGood())
                                .hasValueSatisfying(
                                        good -> assertThat(good.isOurs()).isTrue()));
    }

    @Test
    void newKeyOfOursMaySealAgainWhatTheOldOneSealed() throws IOException {
        var sealed = ours().sealed();
        Files.delete(folder.resolve(
                "campus-accord-seal-" + ours().key().certificate().fingerprint().shortForm() + ".p12"));
        var renewed = new SealedFiles(keys().key());
        assertThat(renewed.key().certificate().fingerprint())
                .isNotEqualTo(ours().key().certificate().fingerprint());
        var again = new PdfSealer(new SealFactsJson()).addSeal(sealed, "Seal", renewed.seal(SealedFiles.revision()));
        assertThat(verify(again)).isInstanceOfSatisfying(Unchanged.class, found -> {
            assertThat(found.isConfirmed()).isTrue();
            assertThat(found.earlier()).hasSize(1);
        });
    }
}
