package org.campusaccord.ui.welcome;

import javafx.scene.Parent;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.saving.Pending;
import org.campusaccord.ui.saving.SafeLeave;
import org.campusaccord.ui.saving.SaveIndicator;
import org.campusaccord.ui.saving.Saver;
import org.campusaccord.ui.saving.WrittenOnLeaving;
import org.campusaccord.ui.settings.YouFields;
import org.campusaccord.ui.settings.YouModel;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;

/** The first screen of a new store: who uses it, and three ways to begin. */
public final class WelcomeScreen implements Screen {
    private static final double COLUMN = 17;

    private final UiContext context;
    private final Messages messages;
    private final Saver saver;
    private final YouModel you;
    private final Page page;

    /** With what opens the sample district. */
    public WelcomeScreen(UiContext context, Runnable exploreSample) {
        this.context = context;
        this.messages = context.messages();
        this.saver = Saver.inWindow(context.tasks());
        this.you = new YouModel(context.workspace().settings(), context.tasks(), saver);
        var intro = Controls.column(
                Spacing.S,
                Controls.text(messages.get("welcome.title"), "page-title"),
                Controls.text(messages.get("welcome.sentence"), "quiet"));
        page = new Page(
                intro,
                you(),
                Controls.text(messages.get("welcome.ways"), "section-title"),
                new FoldingRow(
                        COLUMN,
                        Spacing.M,
                        way("import", Icons.IMPORT, this::importRoster).asPrimary(),
                        way("type", Icons.EDIT, () -> context.navigator().go(new Place.Campuses(true))),
                        way("sample", Icons.SAMPLE, exploreSample)));
        WrittenOnLeaving.watch(page, saver);
        you.load(context.dialogs()::tell);
    }

    private void importRoster() {
        context.navigator().go(new Place.RosterImport());
    }

    private Parent you() {
        var head = Controls.row(
                Spacing.M,
                Controls.text(messages.get("welcome.you"), "section-title"),
                Controls.filler(),
                new SaveIndicator(saver, messages).onceTyped());
        return Controls.card(
                head, Controls.text(messages.get("welcome.you.why"), "quiet"), new YouFields(you, messages));
    }

    private WayCard way(String what, Icons icon, Runnable go) {
        var card = new WayCard(
                icon, messages.get("welcome." + what + ".title"), messages.get("welcome." + what + ".sentence"), go);
        card.setId("way-" + what);
        return card;
    }

    @Override
    public Parent root() {
        return page;
    }

    @Override
    public Pending pending() {
        return new SafeLeave(saver, context.dialogs());
    }
}
