package org.campusaccord.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.StoreCare;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.ui.backups.Chosen;
import org.campusaccord.ui.shell.Safekeeping;

/** Remembers what it was asked to do. */
final class FakeSafekeeping implements Safekeeping {
    private final StoreCare care;
    private final List<String> asked = new ArrayList<>();

    FakeSafekeeping(StoreCare care) {
        this.care = care;
    }

    /** What it was asked, in words. */
    List<String> asked() {
        return asked;
    }

    private static String words(Passphrase typed) {
        return typed.use(String::valueOf);
    }

    @Override
    public StoreCare care() {
        return care;
    }

    @Override
    public void setPassphrase(Passphrase next) {
        asked.add("set " + words(next));
    }

    @Override
    public void changePassphrase(Passphrase present, Passphrase next) {
        asked.add("change " + words(present) + " to " + words(next));
    }

    @Override
    public void renewRecoveryKey(Passphrase present) {
        asked.add("new sheet with " + words(present));
    }

    @Override
    public void removePassphrase(Passphrase present) {
        asked.add("remove " + words(present));
    }

    @Override
    public void restore(Chosen backup, Optional<Passphrase> passphrase, Optional<Passphrase> present) {
        asked.add("restore " + backup.file().getFileName()
                + passphrase.map(typed -> " with " + words(typed)).orElse("")
                + present.map(typed -> " over " + words(typed)).orElse(""));
    }

    @Override
    public void lockNow() {
        asked.add("lock");
    }

    @Override
    public void idleMinutes(int minutes) {
        asked.add("idle " + minutes);
    }
}
