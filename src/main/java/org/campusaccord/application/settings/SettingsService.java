package org.campusaccord.application.settings;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.campusaccord.application.Transactions;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.document.PrintableWords;
import org.campusaccord.document.Binding;
import org.campusaccord.document.Picture;
import org.campusaccord.domain.FieldName;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.calendar.SchoolYear;

/** Reads and keeps the settings. */
public final class SettingsService {
    private static final String CHAMPION_NAME = "champion.name";
    private static final String CHAMPION_EMAIL = "champion.email";
    private static final String DISTRICT = "district";
    private static final String PAPER = "paper";
    private static final String BINDING = "binding";
    private static final String APPEARANCE = "appearance";
    private static final String TEXT_PERCENT = "text.percent";
    private static final String SIDE_PANE = "walkthrough.side-pane";
    private static final String IDLE_MINUTES = "idle.minutes";
    private static final int USUAL_IDLE_MINUTES = 15;
    private static final String RECOVERY_SHEET = "recovery.sheet";
    private static final String FOLDER = "folder.";
    private static final String LAST_PLACE = "window.place";
    private static final String AUDIENCE = "export.audience";

    private final SettingStore store;
    private final Transactions transactions;
    private final Clock clock;
    private final AuditService audit;
    private final LogoReader logoReader;
    private final KeptLogo logo;
    private final PrintableWords printable;

    /** @param printable refuses names that no document could show */
    public SettingsService(
            SettingStore store,
            Transactions transactions,
            Clock clock,
            AuditService audit,
            LogoReader logoReader,
            PrintableWords printable) {
        this.audit = audit;
        this.logoReader = logoReader;
        this.printable = printable;
        this.logo = new KeptLogo(store);
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Settings settings() {
        return new Settings(
                store.get(CHAMPION_NAME).orElse(""),
                store.get(CHAMPION_EMAIL).orElse(""),
                store.get(DISTRICT).orElse(""),
                store.get(SettingStore.YEAR_START).map(Month::valueOf).orElse(SchoolYear.USUAL_START),
                store.get(PAPER).map(Paper::valueOf).orElse(Paper.LETTER),
                store.get(APPEARANCE).map(Appearance::valueOf).orElse(Appearance.SYSTEM),
                store.get(TEXT_PERCENT).map(Integer::valueOf).orElse(100),
                store.get(BINDING).map(Binding::valueOf).orElse(Binding.NONE),
                logo.get());
    }

    /** Keeps all but the logo, which is too long to be written with every letter of a name. */
    public void keep(Settings settings) {
        requirePrintable(FieldName.CHAMPION, CHAMPION_NAME, settings.championName());
        requirePrintable(FieldName.DISTRICT, DISTRICT, settings.district());
        transactions.inOne(() -> {
            name(settings.championName());
            store.put(CHAMPION_EMAIL, settings.championEmail());
            store.put(DISTRICT, settings.district());
            store.put(SettingStore.YEAR_START, settings.yearStart().name());
            store.put(PAPER, settings.paper().name());
            store.put(APPEARANCE, settings.appearance().name());
            store.put(TEXT_PERCENT, String.valueOf(settings.textPercent()));
            store.put(BINDING, settings.binding().name());
        });
    }

    /** A name that is there from before must not stand in the way of other settings. */
    private void requirePrintable(FieldName field, String key, String next) {
        if (!store.get(key).filter(next::equals).isPresent()) {
            printable.require(field, next);
        }
    }

    /** Reads a picture to be the logo; takes a moment and needs no store. */
    public Picture readLogo(Path file) {
        return logoReader.read(file);
    }

    /** Keeps a picture as the district's logo in the store itself, or does without one. */
    public void keepLogo(Optional<Picture> picture) {
        transactions.inOne(() -> logo.put(picture));
    }

    /** All that is done from now on bears the new name, so the activity log tells when it began. The first is no change. */
    private void name(String next) {
        var former = store.get(CHAMPION_NAME);
        store.put(CHAMPION_NAME, next);
        former.filter(old -> !old.equals(next))
                .ifPresent(old -> audit.record(AuditAction.USER_NAMED, "“" + old + "” → “" + next + "”"));
    }

    /** The name of whoever uses this installation, alone, for whoever has only the settings; empty until told. */
    public static String championName(SettingStore store) {
        return store.get(CHAMPION_NAME).orElse("");
    }

    /** The folder last used for a purpose, such as export or import. */
    public Optional<Path> lastFolder(String purpose) {
        return store.get(FOLDER + purpose).map(Path::of);
    }

    public void rememberFolder(String purpose, Path folder) {
        transactions.inOne(() -> store.put(FOLDER + purpose, folder.toString()));
    }

    /** For whom the last copy was made; the binder's until somebody chooses. */
    public Audience lastAudience() {
        return store.get(AUDIENCE).map(Audience::valueOf).orElse(Audience.BINDER);
    }

    public void rememberAudience(Audience audience) {
        transactions.inOne(() -> store.put(AUDIENCE, audience.name()));
    }

    /** Whether the notes beside the conversation are shown; somebody may look on, so the choice is remembered. */
    public boolean showsSidePane() {
        return store.get(SIDE_PANE).map(Boolean::valueOf).orElse(true);
    }

    public void rememberSidePane(boolean shown) {
        transactions.inOne(() -> store.put(SIDE_PANE, String.valueOf(shown)));
    }

    /** After how many minutes without a key or the mouse a locked store is locked again; 0 for never. */
    public int idleMinutes() {
        return store.get(IDLE_MINUTES).map(Integer::valueOf).orElse(USUAL_IDLE_MINUTES);
    }

    public void rememberIdleMinutes(int minutes) {
        transactions.inOne(() -> store.put(IDLE_MINUTES, String.valueOf(minutes)));
    }

    /** Whether somebody has shown that they have the sheet with this recovery key; a newer key has another mark. */
    public boolean hasRecoverySheet(String mark) {
        return store.get(RECOVERY_SHEET).filter(mark::equals).isPresent();
    }

    public void rememberRecoverySheet(String mark) {
        transactions.inOne(() -> store.put(RECOVERY_SHEET, mark));
    }

    /** Where the person was last, in the window's own words; for the next start. */
    public Optional<String> lastPlace() {
        return store.get(LAST_PLACE);
    }

    public void rememberPlace(String words) {
        transactions.inOne(() -> store.put(LAST_PLACE, words));
    }

    /** The school year that today falls in. */
    public SchoolYear currentYear() {
        return SchoolYear.of(LocalDate.now(clock), settings().yearStart());
    }
}
