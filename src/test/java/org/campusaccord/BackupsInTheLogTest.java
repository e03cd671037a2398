package org.campusaccord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.application.sample.SettableClock;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the activity log says of copies of the whole store, and of a store that one of them has replaced. */
@Beside
class BackupsInTheLogTest {
    @TempDir
    Path data;

    @Test
    void backupThatSomebodyAskedForIsInTheLog() {
        try (var campus = OneCampus.in(data)) {
            var made = campus.workspace().backups().backUp().backup().file();
            assertThat(words(campus.workspace(), AuditAction.BACKED_UP))
                    .containsExactly(made.getFileName().toString());
        }
    }

    @Test
    void backupOfTheDayIsNot() {
        try (var campus = OneCampus.in(data)) {
            assertThat(campus.workspace().backups().backUpIfDue()).isPresent();
            assertThat(words(campus.workspace(), AuditAction.BACKED_UP)).isEmpty();
        }
    }

    @Test
    void restoreSaysHowFarTheLogWentThatItTookBack() {
        Path backup;
        int before;
        try (var campus = OneCampus.in(data)) {
            backup = campus.workspace().backups().backUp().backup().file();
            campus.signed();
            before = campus.workspace().audit().events().size();
        }
        var messages = new Messages(Locale.US);
        var workspaces = new LocalWorkspaces(
                new Composition(messages), data, new SettableClock(OneCampus.NOW, OneCampus.ZONE), messages);
        var kept = workspaces
                .care()
                .restore(backup, Optional.empty(), Optional.empty())
                .orElseThrow();
        try (var restored = workspaces.open()) {
            assertThat(restored.audit().events().size()).isLessThan(before);
            assertThat(words(restored, AuditAction.RESTORED))
                    .singleElement()
                    .asString()
                    .contains(
                            backup.getFileName().toString(), kept.getFileName().toString(), "entry " + before + ".");
        }
    }

    private static List<String> words(Workspace workspace, AuditAction action) {
        return workspace.audit().events().stream()
                .filter(event -> event.action() == action)
                .map(AuditEvent::words)
                .toList();
    }
}
