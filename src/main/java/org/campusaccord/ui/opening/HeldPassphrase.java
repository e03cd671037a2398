package org.campusaccord.ui.opening;

import java.util.Optional;
import org.campusaccord.application.lock.Passphrase;

/** A passphrase, or a recovery key, that was typed and is needed once more; wiped when it no longer is. */
final class HeldPassphrase {
    private Optional<Passphrase> held = Optional.empty();

    void hold(Passphrase typed) {
        forget();
        held = Optional.of(typed);
    }

    /** Hands it over to somebody who wipes it. */
    Optional<Passphrase> take() {
        var taken = held;
        held = Optional.empty();
        return taken;
    }

    void forget() {
        take().ifPresent(Passphrase::close);
    }
}
