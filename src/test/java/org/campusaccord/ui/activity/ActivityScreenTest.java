package org.campusaccord.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivityScreenTest extends WindowTest {
    @TempDir
    private Path folder;

    private void arrive() {
        var district = new District(workspace, YEAR);
        district.signed(district.campus("Live Oak Elementary"));
        workspace
                .deletion()
                .delete(
                        district.draft(district.campus("Bluestem Middle"), 2, Optional.empty()),
                        "Begun for the wrong campus; the principal of Live Oak asked for a new start.");
        go(new Place.ActivityLog());
    }

    private TableView<AuditEvent> table() {
        return robot.lookup("#activity-table").queryTableView();
    }

    @Test
    void listsWhatWasDoneNewestFirst() {
        arrive();

        assertThat(table().getItems().getFirst().action()).isEqualTo(AuditAction.DELETED);
        assertThat(table().getItems()).hasSize(8);
        assertThat(shows("All 8 entries are there, as they were written.")).isTrue();
    }

    @Test
    void findsEntriesByWords() {
        arrive();
        type("#activity-search", "wrong CAMPUS");

        assertThat(table().getItems()).extracting(AuditEvent::action).containsExactly(AuditAction.DELETED);
    }

    @Test
    void saysThatNoNameWasGiven() {
        workspace.settings().keep(Settings.INITIAL);
        workspace.audit().record(AuditAction.EXPORTED, "roster.csv");
        go(new Place.ActivityLog());
        type("#activity-search", "no name given roster");
        assertThat(table().getItems()).isEmpty();
        type("#activity-search", "(no name");

        assertThat(table().getItems()).extracting(AuditEvent::words).contains("roster.csv");
        assertThat(table().getItems()).allMatch(event -> event.who().isEmpty());
    }

    @Test
    void findsEntriesByWhatWasDone() {
        arrive();
        ComboBox<Optional<AuditAction>> filter =
                robot.lookup("#activity-filter").queryComboBox();
        onFx(() -> {
            filter.setValue(Optional.of(AuditAction.SIGNED));
            return true;
        });

        assertThat(table().getItems()).hasSize(3).allMatch(event -> event.action() == AuditAction.SIGNED);
    }

    @Test
    void exportsTheLogAndRecordsThat() {
        arrive();
        var file = folder.resolve("activity.xlsx");
        dialogs.willChoose(file);
        for (var id : List.of("#export-activity", "#export-go")) {
            var button = robot.lookup(id).queryButton();
            onFx(() -> {
                button.fire();
                return true;
            });
        }

        assertThat(shows("Saved as " + file)).isTrue();
        assertThat(dialogs.offeredName()).isEqualTo("Activity log - 2026-08-18.xlsx");
        assertThat(file).isNotEmptyFile();
        assertThat(workspace.audit().events().getFirst().action()).isEqualTo(AuditAction.EXPORTED);
    }

    @Test
    void saysWhatBelongsHereWhileNothingHasHappened() {
        go(new Place.ActivityLog());

        assertThat(shows("Nothing has happened yet")).isTrue();
        picture("activity-empty");
    }

    @Test
    void breaksNoTime() {
        clock.set(LocalDateTime.of(2026, 12, 28, 12, 58));
        arrive();
        assertThat(moments()).isNotEmpty().allMatch(ActivityScreenTest::isOnOneLine);
        picture("activity-times");
        large(() -> assertThat(moments()).isNotEmpty().allMatch(ActivityScreenTest::isOnOneLine));
    }

    private List<Text> moments() {
        return robot
                .lookup((Node node) ->
                        node instanceof Text text && text.getText().matches("Dec.28.*PM"))
                .queryAllAs(Text.class)
                .stream()
                .toList();
    }

    private static boolean isOnOneLine(Text text) {
        return text.getLayoutBounds().getHeight() < 2.2 * text.getFont().getSize();
    }
}
