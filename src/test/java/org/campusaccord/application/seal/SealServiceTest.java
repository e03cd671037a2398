package org.campusaccord.application.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.seal.SealVerdict.Altered;
import org.campusaccord.application.seal.SealVerdict.LaterRevision;
import org.campusaccord.application.seal.SealVerdict.Unchanged;
import org.campusaccord.export.seal.AddedSeal;
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
        private Optional<LaterRevision> later = Optional.empty();
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

        @Override
        public Optional<LaterRevision> later(SealFacts facts) {
            return later;
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
    void tellsWhatWasAmendedSince() throws IOException {
        known.later = Optional.of(new LaterRevision(2, Instant.parse("2027-01-12T17:00:00Z")));
        var words = new VerdictWords(new Messages(Locale.US), ZoneOffset.UTC);
        var verdict = verify(ours().sealed());

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Unchanged.class,
                        found -> assertThat(found.isConfirmed()).isTrue());
        assertThat(words.title(verdict)).endsWith("but amended since.");
        assertThat(words.lines(verdict))
                .contains("The signed words are those of revision 1 in this store.")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Revision 2, signed on Jan 12, 2027, has taken its place")
                        .contains("no longer the text in force"))
                .doesNotContain("The signed words are the ones in this store.");
    }

    @Test
    void saysOfAnAlteredFileOnlyWhatItWasUpToThen() throws IOException {
        var again = AddedSeal.to(ours().sealed(), "Seal", ours().seal(SealedFiles.revision()));
        again[ours().sealed().length + 20] ^= 1;
        var verdict = verify(again);

        assertThat(verdict).isInstanceOf(Altered.class);
        assertThat(new VerdictWords(new Messages(Locale.US), ZoneOffset.UTC).lines(verdict))
                .contains("Up to then, the signed words were those of revision 1 in this store."
                        + " What the file shows now may be others.")
                .doesNotContain("The signed words are the ones in this store.");
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
        var forged = AddedSeal.to(ours().sealed(), "Seal", another().seal(revision));
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
        var again = AddedSeal.to(sealed, "Seal", renewed.seal(SealedFiles.revision()));
        assertThat(verify(again)).isInstanceOfSatisfying(Unchanged.class, found -> {
            assertThat(found.isConfirmed()).isTrue();
            assertThat(found.earlier()).hasSize(1);
        });
    }
}
