package org.campusaccord.ui.yearend;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.DateField;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.UiContext;

/** While everybody reflects alone: who is done, to whom the computer goes next, when all come together. */
final class AloneCard extends VBox {
    private static final double COLUMN = 18;

    private final UiContext context;
    private final Loaded loaded;
    private final Consumer<Runnable> change;
    private final Messages messages;

    AloneCard(UiContext context, Loaded loaded, YearReviewViewModel model, Consumer<Runnable> change) {
        super(Spacing.L);
        this.context = context;
        this.loaded = loaded;
        this.change = change;
        this.messages = context.messages();
        getStyleClass().add("card-box");
        var parties = loaded.agreement().parties().stream().map(this::party).toArray(Node[]::new);
        var words = messages.get("yearend.reveal");
        var reveal = loaded.reflecting().isEmpty()
                ? Controls.primary(words, this::reveal)
                : Controls.button(words, this::reveal);
        reveal.setId("reveal");
        getChildren()
                .addAll(
                        Controls.text(messages.get("yearend.alone.title"), "section-title"),
                        Controls.text(messages.get("yearend.alone.how")),
                        new FoldingRow(COLUMN, Spacing.M, parties),
                        OfThoseWhoLeft.note("yearend.left.alone", loaded.left(), messages),
                        date(model),
                        Controls.column(
                                Spacing.S, reveal, Controls.text(messages.get("yearend.reveal.what"), "small")));
    }

    private Node party(Party party) {
        var done = !loaded.reflecting().contains(party);
        var badge = Controls.text(messages.get(done ? "yearend.done" : "yearend.not-done"), "badge");
        badge.setGraphic((done ? Icons.DONE : Icons.OPEN).node());
        if (done) {
            badge.getStyleClass().add("good");
        }
        var words = messages.get("yearend.give", party.name());
        Runnable go = () ->
                context.navigator().go(new Place.Reflecting(loaded.agreement().id(), party.person()));
        var isNext = loaded.reflecting().stream().findFirst().equals(Optional.of(party));
        var give = isNext ? Controls.primary(words, go) : Controls.button(words, go);
        give.setId("reflect-" + party.person().value());
        give.setWrapText(true);
        give.setMinWidth(0);
        return Controls.column(
                Spacing.S,
                Controls.column(
                        0, Controls.text(party.name(), "strong"), Controls.text(messages.of(party.role()), "small")),
                badge,
                give);
    }

    private DateField date(YearReviewViewModel model) {
        var date = new DateField(messages.get("yearend.planned"), messages);
        date.picker().setId("planned-on");
        date.show(loaded.review().flatMap(review -> review.plannedOn()));
        date.onChange(day -> model.plan(
                day, problem -> date.say(problem.map(messages::explain).orElse(""))));
        date.tellUnfinished(model.saver().unfinished("planned"));
        return date;
    }

    /** What was revealed cannot be hidden again, so it is asked for; all the more when somebody is not done. */
    private void reveal() {
        var open = loaded.reflecting().stream().map(Party::name).toList();
        var explanation = open.isEmpty()
                ? messages.get("yearend.reveal.sure")
                : messages.get("yearend.reveal.not-all", String.join(", ", open), open.size());
        context.dialogs()
                .ask(
                        messages.get("yearend.reveal.title"),
                        explanation,
                        messages.get(open.isEmpty() ? "yearend.reveal.yes" : "yearend.reveal.anyway"),
                        () -> change.accept(() -> context.workspace()
                                .yearReviews()
                                .reveal(loaded.agreement().id(), !open.isEmpty())));
    }
}
