package org.campusaccord.ui.today;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.mail.LetterAnswer;
import org.campusaccord.domain.mail.LetterId;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.EmptyState;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Room;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.saving.Pause;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;

/** What is due now, each line one click from doing it. */
public final class TodayScreen implements Screen {
    private static final double NUMBER_COLUMN = 9;
    /** What a line takes of the height at least, with the smallest text. */
    private static final double LOWEST_LINE = 48;
    /** After which what is out of sight below follows; by then the page has been painted. */
    private static final Duration PAINTED = Duration.ofMillis(150);

    private final UiContext context;
    private final Messages messages;
    private final Page page = new Page();
    private final TodayViewModel model;
    private final Pause painted = new Pause(PAINTED);

    /** @param ahead what was read for it before it was asked for */
    public TodayScreen(UiContext context, Optional<TodayContent> ahead) {
        this.context = context;
        this.messages = context.messages();
        this.model = new TodayViewModel(
                context.workspace(), context.tasks(), context.year().get(), context.clock());
        model.contentProperty().subscribe(read -> read.ifPresent(this::show));
        model.load(ahead, context.dialogs()::tell);
    }

    private void show(TodayContent content) {
        painted.stop();
        var nodes = new ArrayList<Node>();
        nodes.add(Controls.column(
                Spacing.XS,
                Controls.text(messages.get("today.title"), "page-title"),
                Controls.text(
                        messages.get(
                                "today.subtitle",
                                messages.date(content.today()),
                                context.year().get().label()),
                        "quiet")));
        if (content.leftOpen() > 0) {
            nodes.add(yearBefore(content.leftOpen()));
        }
        if (content.campuses().isEmpty()) {
            nodes.add(noCampuses());
        } else {
            nodes.add(numbers(content));
            nodes.addAll(due(content));
        }
        page.show(nodes.toArray(Node[]::new));
    }

    /** The groups that may be in sight on this computer's highest screen at once, the others once those are painted. */
    private List<Node> cards(TodayContent content) {
        var words = new DueWords(messages, content.items());
        var actions = actions();
        double room = Room.highest();
        var cards = new ArrayList<Node>();
        var below = new ArrayList<Supplier<Node>>();
        int lines = 0;
        for (var group : DueGroup.values()) {
            var due = content.due(group);
            if (!due.isEmpty()) {
                Supplier<Node> card = () -> new DueCard(group, due, words, messages, actions);
                if (lines * LOWEST_LINE < room) {
                    cards.add(card.get());
                } else {
                    below.add(card);
                }
                lines += DueCard.lines(due);
            }
        }
        if (!below.isEmpty()) {
            painted.restart(() -> page.add(below.stream().map(Supplier::get).toList()));
        }
        return cards;
    }

    /** A year that is over is not looked at any more, so what it left open is told here. */
    private Node yearBefore(long open) {
        var before = context.year().get().previous();
        var words = messages.get("today.year-before", open, before.label());
        var button = Controls.button(messages.get("today.year-before.show", before.label()), () -> {
            context.year().set(before);
            context.navigator().go(new Place.Today());
        });
        button.setId("show-year-before");
        var text = Controls.text(words);
        text.setGraphic(Icons.WARNING.node());
        var notice = Controls.column(Spacing.S, text, button);
        notice.getStyleClass().addAll("notice", "loud");
        return notice;
    }

    private Node noCampuses() {
        return new EmptyState(
                Icons.CAMPUSES,
                messages.get("today.no-campuses.title"),
                messages.get("today.no-campuses.sentence"),
                Controls.primary(
                        messages.get("common.import-roster"),
                        () -> context.navigator().go(new Place.RosterImport())),
                Controls.button(
                        messages.get("common.add-campus"),
                        () -> context.navigator().go(new Place.Campuses(true))));
    }

    private List<Node> due(TodayContent content) {
        if (content.due().isEmpty()) {
            return List.of(new EmptyState(
                    Icons.SAVED,
                    messages.get("today.nothing.title"),
                    messages.get("today.nothing.sentence"),
                    Controls.button(
                            messages.get("today.all-campuses"),
                            () -> context.navigator().go(new Place.Campuses()))));
        }
        return cards(content);
    }

    private TodayActions actions() {
        return new TodayActions() {
            @Override
            public void go(Place place) {
                context.navigator().go(place);
            }

            @Override
            public void answer(LetterId letter, LetterAnswer answer) {
                model.answer(letter, answer, context.dialogs()::tell);
            }
        };
    }

    private Node numbers(TodayContent content) {
        return new FoldingRow(
                NUMBER_COLUMN,
                Spacing.M,
                number(content.signed(), "today.signed"),
                number(content.ready(), "today.ready"),
                number(content.inDraft(), "today.in-draft"),
                number(content.notStarted(), "today.not-started"),
                number(content.campuses().size(), "today.campuses"));
    }

    private VBox number(long count, String words) {
        var box = Controls.column(
                0,
                Controls.text(messages.get("today.number", count), "number"),
                Controls.text(messages.get(words), "small"));
        box.getStyleClass().add("tinted-box");
        return box;
    }

    @Override
    public Parent root() {
        return page;
    }
}
