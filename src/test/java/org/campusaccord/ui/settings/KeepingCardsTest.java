package org.campusaccord.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.application.Workspace;
import org.campusaccord.testing.FakeBackups;
import org.campusaccord.testing.FakeCare;
import org.campusaccord.ui.Screenshots;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.opening.FakeWorkspaces;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Safekeeping;

/** The cards of the settings that look after the whole store. */
abstract class KeepingCardsTest extends WindowTest {
    final FakeCare care = new FakeCare(Path.of("data"));
    final FakeBackups backups = new FakeBackups();
    final FakeSafekeeping keeping = new FakeSafekeeping(care);

    @Override
    protected Workspace prepared(Workspace opened) {
        return FakeWorkspaces.with(backups, opened, opened::close);
    }

    @Override
    protected Optional<Safekeeping> safekeeping() {
        return Optional.of(keeping);
    }

    void arrive() {
        go(new Place.SettingsPage());
    }

    void pictureCard(String selector, String name) {
        Screenshots.take(robot.lookup(selector).query(), name);
    }
}
