package org.campusaccord.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;

/**
 * Finds the passphrase of a backup that is to be restored. It is the one of the present store, as with most backups, unless
 * another one is named for it; at a terminal it is asked for when that one is wrong.
 */
final class BackupPassphrase {
    static final String VARIABLE = "CAMPUS_ACCORD_BACKUP_PASSPHRASE";

    private static final String WRONG = "lock.wrong";

    private final PassphraseSearch search;
    private final Optional<Path> passphraseFile;
    private final Path backup;

    BackupPassphrase(PassphraseSearch search, Optional<Path> passphraseFile, Path backup) {
        this.search = search;
        this.passphraseFile = passphraseFile;
        this.backup = backup;
    }

    /**
     * Does what may take the backup's passphrase.
     *
     * @param present the present store's, where that is locked
     */
    <T> T with(Optional<Passphrase> present, Function<Optional<Passphrase>, T> work) {
        var named = search.named(passphraseFile, VARIABLE).filter(typed -> !typed.isEmpty());
        try {
            return PassphraseSearch.asked(
                    work, () -> named.or(() -> present.map(Passphrase::copy)).or(() -> search.find(backup)));
        } catch (ProblemException refused) {
            if (!refused.problem().key().equals(WRONG)) {
                throw refused;
            }
            return again(named.isEmpty() && present.isPresent(), refused, work);
        }
    }

    private <T> T again(boolean mayBeAnother, ProblemException refused, Function<Optional<Passphrase>, T> work) {
        var wrong = new ProblemException(Problem.of("lock.wrong-backup", backup.toString()), refused);
        try (var typed = (mayBeAnother ? search.ask(backup) : Optional.<Passphrase>empty()).orElseThrow(() -> wrong)) {
            return work.apply(Optional.of(typed));
        } catch (ProblemException still) {
            throw still.problem().key().equals(WRONG) ? wrong : still;
        }
    }
}
