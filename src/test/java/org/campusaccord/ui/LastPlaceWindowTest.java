package org.campusaccord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.campusaccord.Composition;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.ui.desktop.WindowMemory;
import org.campusaccord.ui.opening.LastPlace;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window opens where the person was, at the size that it had. */
class LastPlaceWindowTest extends OwnStoreWindowTest {
    private static final SchoolYear YEAR = new SchoolYear(2026);

    private WindowMemory memory = WindowMemory.ofNothing();
    private Path data;

    @BeforeEach
    void remember(@TempDir Path folder) {
        data = folder;
        memory = WindowMemory.in(folder);
    }

    @Override
    protected WindowMemory memory() {
        return memory;
    }

    private void wasAt(Place place) {
        try (var store = workspaces.open()) {
            store.settings().rememberPlace(new LastPlace(place, YEAR).words());
        }
    }

    @Test
    void opensAtThePageWhereItWasClosed() {
        openWindow(workspaces, clock, dialogs);
        waitUntil(() -> isThere(".rail"));
        goToSettings();
        closeWindow();
        openWindow(workspaces, clock, dialogs);
        waitUntil(() -> isThere("#backups-card"));

        assertThat(dialogs.told()).isEmpty();
    }

    @Test
    void opensTheConversationThatWasGoingOn() {
        try (var store = workspaces.open()) {
            var campus = store.campuses().campuses(YEAR).getFirst().campus().id();
            var agreement = store.agreements().start(campus, YEAR);
            store.agreements().rememberItem(agreement, "clients");
            store.settings().rememberPlace(new LastPlace(new Place.Walkthrough(agreement), YEAR).words());
        }
        openWindow(workspaces, clock, dialogs);
        waitUntil(() -> isThere(".text-area"));

        assertThat(shows("Clients")).isTrue();
    }

    @Test
    void opensTheFirstPageWhenWhatWasThereIsGone() {
        wasAt(new Place.Walkthrough(new org.campusaccord.domain.agreement.AgreementId(4711)));
        openWindow(workspaces, clock, dialogs);
        waitUntil(() -> isThere("#today") || shows("Today"));

        assertThat(dialogs.told()).isEmpty();
    }

    @Test
    void remembersHowLargeTheWindowWas() {
        openWindow(workspaces, clock, dialogs);
        waitUntil(() -> isThere(".rail"));
        onFx(() -> {
            stage.setWidth(900);
            stage.setHeight(640);
        });
        closeWindow();
        memory.write();

        assertThat(Optional.of(data.resolve("campus-accord-window.txt")))
                .get()
                .satisfies(file -> assertThat(file).content().contains(" 900 640 normal"));
    }

    @Test
    void keepsThePlaceInTheStoreAlone() {
        openWindow(workspaces, clock, dialogs);
        waitUntil(() -> isThere(".rail"));
        closeWindow();

        try (var store = Composition.open(workspaces.care().dataFolder(), clock, Locale.US)) {
            assertThat(store.settings().lastPlace()).contains("today in 2026");
        }
    }
}
