package org.campusaccord.ui;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.campusaccord.Composition;
import org.campusaccord.application.sample.SettableClock;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.testing.FakeCare;
import org.campusaccord.testing.Settled;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.opening.FakeWorkspaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The whole window with its real threads over the store of a champion, whose lock, backups and troubles a test sets. */
abstract class OwnStoreWindowTest extends WholeWindowTest {
    static final LocalDateTime MORNING = LocalDateTime.of(2026, 8, 18, 9, 30);

    final SettableClock clock = new SettableClock(MORNING, ZoneId.of("America/Chicago"));
    FakeWorkspaces workspaces;

    @BeforeEach
    void furnish(@TempDir Path folder) {
        workspaces = new FakeWorkspaces(folder.resolve("own"), clock);
        try (var store = Composition.open(folder.resolve("own"), clock, Locale.US)) {
            store.settings().keep(Settled.champion("Rosalind Achterberg", "Pecan Valley ISD"));
            store.campuses().add("Live Oak Elementary", "101", Level.ELEMENTARY);
        }
    }

    /** Opens the window over a locked store and unlocks it. */
    void openUnlocked() {
        openUnlocked(dialogs);
    }

    void openUnlocked(Dialogs asked) {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        openWindow(workspaces, clock, asked);
        unlock(FakeCare.PASSPHRASE);
        waitUntil(() -> isThere(".rail"));
    }
}
