package org.campusaccord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.campusaccord.Composition;
import org.campusaccord.application.Workspaces;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OwnStore;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What becomes of a deleted agreement when the window is opened more than 30 days later. */
class ExpiredDeletionTest {
    private static final int PATIENCE_SECONDS = 30;
    private static final Messages MESSAGES = new Messages(Locale.US);

    @Test
    void isRemovedForGood(@TempDir Path folder) throws Exception {
        Clock later;
        try (var campus = OneCampus.in(folder)) {
            campus.workspace().deletion().delete(campus.draft(), "Begun for the wrong campus");
            for (int day = 0; day <= 30; day += 5) {
                campus.clock().set(OneCampus.NOW.plusDays(day));
                campus.workspace().deletion().removeExpired();
            }
            campus.clock().set(OneCampus.NOW);
            later = Clock.offset(Clock.fixed(campus.clock().instant(), OneCampus.ZONE), Duration.ofDays(31));
        }

        openAndClose(new OwnStore(folder, later), later);

        try (var workspace = Composition.open(folder, later, Locale.US)) {
            assertThat(workspace.audit().events().getFirst().action()).isEqualTo(AuditAction.REMOVED_FOR_GOOD);
        }
    }

    private static void openAndClose(Workspaces workspaces, Clock clock) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        var window = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var made = new AccordWindow(stage, workspaces, MESSAGES, clock, new FakeDialogs(MESSAGES));
            made.show();
            return made;
        });
        waitUntil(() -> stage.getScene().getRoot().lookup(".rail") != null);
        WaitForAsyncUtils.waitForAsyncFx(10_000, window::close);
        waitUntil(() -> !stage.isShowing());
    }

    private static void waitUntil(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
    }
}
