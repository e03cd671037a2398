package org.campusaccord.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.campusaccord.application.StoreCare;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.ui.backups.Chosen;
import org.campusaccord.ui.opening.Arrival;
import org.campusaccord.ui.opening.StoreOpening;
import org.campusaccord.ui.shell.Safekeeping;

/**
 * What the settings can ask for.
 *
 * @param closed has the store closed, then does something to it that ends where the person comes back to
 */
record Keeping(
        StoreCare care,
        StoreOpening opening,
        Consumer<Consumer<Arrival>> closed,
        Runnable lock,
        Consumer<Duration> idleLimit)
        implements Safekeeping {
    @Override
    public void setPassphrase(Passphrase next) {
        closed.accept(where -> opening.setPassphrase(next, where));
    }

    @Override
    public void changePassphrase(Passphrase present, Passphrase next) {
        closed.accept(where -> opening.changePassphrase(present, next, where));
    }

    @Override
    public void renewRecoveryKey(Passphrase present) {
        closed.accept(where -> opening.renewRecoveryKey(present, where));
    }

    @Override
    public void removePassphrase(Passphrase present) {
        closed.accept(where -> opening.removePassphrase(present, where));
    }

    @Override
    public void restore(Chosen backup, Optional<Passphrase> passphrase, Optional<Passphrase> present) {
        closed.accept(where -> opening.restore(backup, passphrase, present, where));
    }

    @Override
    public void lockNow() {
        lock.run();
    }

    @Override
    public void idleMinutes(int minutes) {
        idleLimit.accept(Duration.ofMinutes(minutes));
    }
}
