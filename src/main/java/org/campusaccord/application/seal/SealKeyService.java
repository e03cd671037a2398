package org.campusaccord.application.seal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.campusaccord.application.Transactions;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.export.SafeFile;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.seal.SealStore.KeptSeal;
import org.campusaccord.domain.Problem;

/**
 * Looks after the key that this installation seals with: made at first use, taken along to a new computer as a PKCS#12 file.
 * To be called on the thread that owns the store, but for what {@link #present} returns.
 */
public final class SealKeyService {
    private static final int PASSWORD_BYTES = 32;

    private final SealStore store;
    private final Supplier<SealKeyFiles> files;
    private final Transactions transactions;
    private final AuditService audit;
    private final Clock clock;

    /** To open a key takes a moment, and many files may be sealed in a row. */
    private volatile Optional<SealKey> opened = Optional.empty();

    /** The files are asked for when first needed, since loading what makes keys takes a moment. */
    public SealKeyService(
            SealStore store, Supplier<SealKeyFiles> files, Transactions transactions, AuditService audit, Clock clock) {
        this.store = store;
        this.files = files;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** How it stands with the key; looks for its file. */
    public SealKeyState state() {
        var kept = store.current();
        if (kept.isEmpty()) {
            return new SealKeyState.NoneYet();
        }
        var fingerprint = kept.get().fingerprint();
        return load(kept.get()).isPresent()
                ? new SealKeyState.Ready(fingerprint)
                : new SealKeyState.Missing(fingerprint);
    }

    /** The key to seal with; a new one when there is none, or its file is gone. */
    public SealKey key() {
        var key = store.current().flatMap(this::open).orElseGet(this::make);
        opened = Optional.of(key);
        return key;
    }

    /** Opens the key in use, if it is there; makes none. The store is asked at once, and any thread may open the file then. */
    Supplier<Optional<SealKey>> present() {
        var kept = store.current();
        return () -> kept.flatMap(known ->
                openedBefore(known).or(() -> files.get().open(known.fingerprint(), known.password())));
    }

    private Optional<SealKey> openedBefore(KeptSeal kept) {
        return opened.filter(key -> key.certificate().fingerprint().equals(kept.fingerprint()));
    }

    private Optional<SealKey> open(KeptSeal kept) {
        return openedBefore(kept).or(() -> load(kept));
    }

    /** From its file; where a store was moved by a backup, or the file is lost, from the store, which has the same once more. */
    private Optional<SealKey> load(KeptSeal kept) {
        var fingerprint = kept.fingerprint();
        var copy = store.key(fingerprint);
        var found = files.get().open(fingerprint, kept.password());
        if (found.isPresent() && copy.isEmpty()) {
            transactions.inOneSynced(() -> {
                store.keepKey(fingerprint, files.get().content(fingerprint));
                return true;
            });
        }
        return found.or(() -> copy.flatMap(content -> {
            files.get().write(fingerprint, content);
            return files.get().open(fingerprint, kept.password());
        }));
    }

    private SealKey make() {
        var password = newPassword();
        var now = now();
        var made = files.get().make(password, now);
        keep(made, password, now, AuditAction.SEAL_KEY_MADE);
        return made.key();
    }

    /**
     * Writes the key to a file, so that another computer can seal as this one does; makes one first when nothing was sealed
     * yet. Whoever has the file and the passphrase can seal in this installation's name.
     */
    public Path exportKey(Path target, Passphrase passphrase) {
        requireLong(passphrase);
        if (store.current().isEmpty()) {
            make();
        }
        var kept = store.current().orElseThrow();
        var fingerprint = kept.fingerprint();
        requireThere(kept);
        var bytes = files.get().export(fingerprint, kept.password(), passphrase);
        var written = SafeFile.write(target, out -> out.write(bytes));
        audit.record(AuditAction.SEAL_KEY_EXPORTED, fingerprint.shortForm());
        return written;
    }

    /** Takes the key in from such a file; from now on this installation seals with it. The key from before stays known as ours. */
    public Fingerprint importKey(Path file, Passphrase passphrase) {
        var password = newPassword();
        var taken = files.get().takeIn(file, passphrase, password);
        keep(taken, password, now(), AuditAction.SEAL_KEY_IMPORTED);
        return taken.key().certificate().fingerprint();
    }

    /** In the store first, which brings a missing file back: interrupted, this leaves no file that nobody can open. */
    private void keep(NewSealKey made, String password, Instant now, AuditAction action) {
        var certificate = made.key().certificate();
        var fingerprint = certificate.fingerprint();
        transactions.inOneSynced(() -> {
            store.keep(certificate, password, now);
            store.keepKey(fingerprint, made.file());
            audit.record(action, fingerprint.shortForm());
            return true;
        });
        files.get().write(fingerprint, made.file());
    }

    private void requireThere(KeptSeal kept) {
        if (load(kept).isEmpty()) {
            throw Problem.of("seal.key-missing", kept.fingerprint().shortForm()).asException();
        }
    }

    private static void requireLong(Passphrase passphrase) {
        if (passphrase.isTooShort()) {
            throw Problem.of("seal.passphrase-short", Passphrase.SHORTEST).asException();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String newPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
