package org.campusaccord.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.ui.activity.ActivityScreen;
import org.campusaccord.ui.amend.AmendScreen;
import org.campusaccord.ui.amend.CompareScreen;
import org.campusaccord.ui.amend.HandOverScreen;
import org.campusaccord.ui.amend.VersionScreen;
import org.campusaccord.ui.binder.BinderScreen;
import org.campusaccord.ui.campus.CampusScreen;
import org.campusaccord.ui.campuses.CampusesScreen;
import org.campusaccord.ui.caseload.CaseloadScreen;
import org.campusaccord.ui.check.CheckScreen;
import org.campusaccord.ui.checkin.CheckInScreen;
import org.campusaccord.ui.deleted.DeletedScreen;
import org.campusaccord.ui.packet.PacketScreen;
import org.campusaccord.ui.preview.PreviewPlaces;
import org.campusaccord.ui.protocols.ProtocolsScreen;
import org.campusaccord.ui.review.ReviewScreen;
import org.campusaccord.ui.rollover.RollOverScreen;
import org.campusaccord.ui.roster.RosterImportScreen;
import org.campusaccord.ui.settings.SettingsScreen;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Safekeeping;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;
import org.campusaccord.ui.signing.SigningScreen;
import org.campusaccord.ui.today.TodayContent;
import org.campusaccord.ui.today.TodayScreen;
import org.campusaccord.ui.walkthrough.WalkthroughScreen;
import org.campusaccord.ui.welcome.WelcomeScreen;
import org.campusaccord.ui.yearend.ReflectionScreen;
import org.campusaccord.ui.yearend.YearReviewScreen;

/** Makes the screen of a place: the one spot where every screen is known. */
final class Screens {
    private final UiContext context;
    private final Runnable exploreSample;
    private final Consumer<Settings> settingsChanged;
    private final Optional<Safekeeping> safekeeping;
    private Optional<TodayContent> ahead;
    private final PreviewPlaces places = new PreviewPlaces();

    /** @param ahead what was read for the first screen, if that is the one of what is due */
    Screens(
            UiContext context,
            Runnable exploreSample,
            Consumer<Settings> settingsChanged,
            Optional<Safekeeping> safekeeping,
            Optional<TodayContent> ahead) {
        this.context = context;
        this.exploreSample = exploreSample;
        this.settingsChanged = settingsChanged;
        this.safekeeping = safekeeping;
        this.ahead = ahead;
    }

    Screen screen(Place place) {
        var read = ahead;
        // It is as old as the session: only the first screen may have it.
        ahead = Optional.empty();
        return switch (place) {
            case Place.Welcome _ -> new WelcomeScreen(context, exploreSample);
            case Place.Today _ -> new TodayScreen(context, read);
            case Place.Campuses campuses -> new CampusesScreen(context, campuses.adding());
            case Place.RosterImport _ -> new RosterImportScreen(context);
            case Place.CampusPage page -> new CampusScreen(context, page.campus());
            case Place.Protocols _ -> new ProtocolsScreen(context);
            case Place.CheckFiles _ -> new CheckScreen(context);
            case Place.SettingsPage _ -> new SettingsScreen(context, settingsChanged, safekeeping);
            case Place.ActivityLog _ -> new ActivityScreen(context);
            case Place.DeletedAgreements _ -> new DeletedScreen(context);
            case Place.Walkthrough talk -> new WalkthroughScreen(context, talk);
            case Place.Review review -> new ReviewScreen(context, review.agreement(), places);
            case Place.RollOver roll -> new RollOverScreen(context, roll);
            case Place.Caseloads _ -> new CaseloadScreen(context);
            case Place.Packet packet -> new PacketScreen(context, packet.agreement(), places);
            case Place.YearReview review -> new YearReviewScreen(context, review.agreement(), places);
            case Place.Reflecting alone -> new ReflectionScreen(context, alone.agreement(), alone.person());
            case Place.ReviewSigning signing -> SigningScreen.ofReview(context, signing.agreement(), signing.person());
            case Place.Amend amend -> new AmendScreen(context, amend.agreement(), amend.checkIn());
            case Place.Version version -> new VersionScreen(context, version.agreement(), version.revision(), places);
            case Place.Compare compare ->
                new CompareScreen(context, compare.agreement(), compare.before(), compare.after());
            case Place.HandOver sheet -> new HandOverScreen(context, sheet.agreement(), sheet.newcomer(), places);
            case Place.Binder binder -> new BinderScreen(context, binder.copy(), places);
            case Place.Signing signing -> new SigningScreen(context, signing.agreement(), signing.person());
            case Place.CheckIn checkIn -> new CheckInScreen(context, checkIn.checkIn(), places);
        };
    }
}
