package org.campusaccord.ui.settings;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import org.campusaccord.application.settings.Appearance;
import org.campusaccord.application.settings.Paper;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.document.Binding;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.saving.Pending;
import org.campusaccord.ui.saving.SafeLeave;
import org.campusaccord.ui.saving.SaveIndicator;
import org.campusaccord.ui.saving.Saver;
import org.campusaccord.ui.saving.WrittenOnLeaving;
import org.campusaccord.ui.shell.Safekeeping;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;

/** Who uses this, how a school year runs, how the window looks. */
public final class SettingsScreen implements Screen {
    private static final double COLUMN = 16;

    private final UiContext context;
    private final Messages messages;
    private final Saver saver;
    private final YouModel you;
    private final SettingsViewModel model;
    private final Page page;

    /** With what is told when the look changes, and what looks after the whole store, unless it is a sample. */
    public SettingsScreen(UiContext context, Consumer<Settings> changed, Optional<Safekeeping> safekeeping) {
        this.context = context;
        this.messages = context.messages();
        this.saver = Saver.inWindow(context.tasks());
        this.you = new YouModel(context.workspace().settings(), context.tasks(), saver);
        this.model = new SettingsViewModel(context.workspace().settings(), context.tasks(), saver, changed);
        var head = Controls.row(
                Spacing.M,
                Controls.text(messages.get("settings.title"), "page-title"),
                Controls.filler(),
                new SaveIndicator(saver, messages));
        var cards = new ArrayList<Node>(List.of(head, you(), year(), print(), look()));
        safekeeping.ifPresent(keeping -> cards.add(new LockCard(context, keeping)));
        safekeeping.ifPresent(keeping -> cards.add(new BackupsCard(context, keeping)));
        cards.add(new SealCard(context));
        cards.add(new KeepingCard(context));
        cards.add(
                new AboutCard(context, safekeeping.map(keeping -> keeping.care().dataFolder())));
        page = new Page(cards.toArray(Node[]::new));
        WrittenOnLeaving.watch(page, saver);
        you.load(context.dialogs()::tell);
        model.load(context.dialogs()::tell);
    }

    private Node you() {
        return card("settings.you", "settings.you.why", new YouFields(you, messages));
    }

    private Node year() {
        return card(
                "settings.year",
                "settings.year.why",
                row(choice(
                        "year-start",
                        "settings.year-start",
                        List.of(Month.values()),
                        month -> month.getDisplayName(TextStyle.FULL_STANDALONE, messages.locale()),
                        model.yearStartProperty())));
    }

    private Node print() {
        return card(
                "settings.print",
                "settings.print.why",
                new LogoField(context),
                row(
                        choice(
                                "paper",
                                "settings.paper",
                                List.of(Paper.values()),
                                paper -> messages.get("settings.paper." + paper.name()),
                                model.paperProperty()),
                        choice(
                                "binding",
                                "settings.binding",
                                List.of(Binding.values()),
                                messages::of,
                                model.bindingProperty())),
                Controls.text(messages.get("settings.binding.why"), "small"));
    }

    private Node look() {
        return card(
                "settings.look",
                "settings.look.why",
                row(
                        choice(
                                "appearance",
                                "settings.appearance",
                                List.of(Appearance.values()),
                                appearance -> messages.get("settings.appearance." + appearance.name()),
                                model.appearanceProperty()),
                        choice(
                                "text-size",
                                "settings.text-size",
                                List.of(100, 125, 150, 200),
                                percent -> messages.get("settings.percent", percent),
                                model.textPercentProperty())));
    }

    private Node card(String title, String why, Node... fields) {
        var card = Controls.card(Controls.column(
                Spacing.XS,
                Controls.text(messages.get(title), "section-title"),
                Controls.text(messages.get(why), "quiet")));
        card.getChildren().addAll(fields);
        return card;
    }

    private static Node row(Node... fields) {
        return new FoldingRow(COLUMN, Spacing.M, fields);
    }

    private <T> Field choice(
            String id, String label, List<T> values, Function<T, String> words, ObjectProperty<T> value) {
        var list = new ComboBox<T>();
        list.setId(id);
        list.getItems().setAll(values);
        list.setConverter(new Labels<>(words));
        list.valueProperty().bindBidirectional(value);
        return new Field(messages.get(label), list, messages);
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
