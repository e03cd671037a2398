package org.campusaccord.ui.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A conversation whose store has gone, as with a stick that was pulled out. */
class FailedSaveTest extends TalkTest {
    private static final String AREA = "#statement-alignment";

    private Path data = Path.of("");

    @Override
    protected void furnish(Path folder) {
        data = folder;
    }

    @BeforeEach
    void pullOutTheStore() throws IOException {
        talk("goals");
        workspace.close();
        Files.delete(data.resolve("campus-accord.mv.db"));
        type(AREA, "Reading first.");
        tryToLeave();
    }

    @Test
    void saysNotSavedAndThatItTriesAgain() {
        assertThat(shows("Not saved") && shows("Trying again…")).isTrue();
        assertThat(text(AREA).getText()).isEqualTo("Reading first.");
        picture("walkthrough-not-saved");
    }

    @Test
    void copiesAlsoWhatWasTypedSince() {
        type("#part-campus-goal .text-area", "Two more lessons a week.");
        press(button("Copy text"), KeyCode.SPACE);
        var copied = onFx(() -> Clipboard.getSystemClipboard().getString());

        assertThat(copied).contains("Reading first.").contains("Two more lessons a week.");
    }

    @Test
    void asksBeforeTheWordsAreLost() {
        assertThat(dialogs.losing()).isEqualTo("Reading first.");
        assertThat(find(AREA)).isNotNull();
    }

    @Test
    void letsTheConversationGoOnWithoutADialogForEveryItem() {
        press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);

        assertThat(find("#item-roles")).isNotNull();
        assertThat(dialogs.told()).isEmpty();
    }
}
