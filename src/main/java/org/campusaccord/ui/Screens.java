package org.campusaccord.ui;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.ui.campus.CampusScreen;
import org.campusaccord.ui.campuses.CampusesScreen;
import org.campusaccord.ui.common.EmptyState;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.protocols.ProtocolsScreen;
import org.campusaccord.ui.roster.RosterImportScreen;
import org.campusaccord.ui.settings.SettingsScreen;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;
import org.campusaccord.ui.today.TodayScreen;
import org.campusaccord.ui.welcome.WelcomeScreen;

/** Makes the screen of a place: the one spot where every screen is known. */
final class Screens {
    private final UiContext context;
    private final Runnable exploreSample;
    private final Consumer<Settings> settingsChanged;

    Screens(UiContext context, Runnable exploreSample, Consumer<Settings> settingsChanged) {
        this.context = context;
        this.exploreSample = exploreSample;
        this.settingsChanged = settingsChanged;
    }

    Screen screen(Place place) {
        return switch (place) {
            case Place.Welcome _ -> new WelcomeScreen(context, exploreSample);
            case Place.Today _ -> new TodayScreen(context);
            case Place.Campuses campuses -> new CampusesScreen(context, campuses.adding());
            case Place.RosterImport _ -> new RosterImportScreen(context);
            case Place.CampusPage page -> new CampusScreen(context, page.campus());
            case Place.Protocols _ -> new ProtocolsScreen(context);
            case Place.SettingsPage _ -> new SettingsScreen(context, settingsChanged);
            case Place.Walkthrough _, Place.Review _, Place.Signing _ -> ofAgreement(place);
        };
    }

    /** The screens of one agreement. */
    private static Screen ofAgreement(Place place) {
        return new Screen() {
            @Override
            public Parent root() {
                return new StackPane(new EmptyState(Icons.SAMPLE, place.toString(), ""));
            }
        };
    }
}
