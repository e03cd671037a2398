package org.campusaccord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.sample.SettableClock;
import org.campusaccord.application.seal.SealVerdict;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup in clear takes the place of a locked store the way the window has it done. */
@Beside
class RestoredOverLockTest {
    private static final String PASSPHRASE = "magnolia bluebonnet";

    @TempDir
    Path folder;

    @Test
    void whatTheLockedStoreHasSealedStaysItsOwn() throws Exception {
        var data = folder.resolve("data");
        var inClear = folder.resolve("in clear.zip");
        AgreementId signed;
        try (var campus = OneCampus.in(data)) {
            signed = campus.signed();
            Files.copy(campus.workspace().backups().backUp().backup().file(), inClear);
        }
        var clock = new SettableClock(OneCampus.NOW, OneCampus.ZONE);
        var workspaces =
                new LocalWorkspaces(new Composition(new Messages(Locale.US)), data, clock, new Messages(Locale.US));
        workspaces.care().lock(Passphrase.of(PASSPHRASE));
        var sealed = folder.resolve("sealed.pdf");
        try (var locked = workspaces.open(Passphrase.of(PASSPHRASE))) {
            locked.exports()
                    .agreement(signed, OptionalInt.empty(), ExportFormat.PDF, sealed)
                    .write();
        }
        workspaces.care().restore(inClear, Optional.empty(), Optional.of(Passphrase.of(PASSPHRASE)));
        try (var restored = workspaces.open()) {
            assertThat(restored.seals().verify(sealed))
                    .isInstanceOfSatisfying(
                            SealVerdict.Unchanged.class,
                            found -> assertThat(found.isConfirmed()).isTrue());
        }
    }
}
