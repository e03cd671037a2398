package org.campusaccord.ui.rollover;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.campusaccord.application.rollover.RollOverPlan;
import org.campusaccord.application.rollover.RollOverPlan.Situation;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.WrappedLine;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.UiContext;

/** On a campus's page: the way into the next year once this one is signed, and into this one from the last. */
public final class RollOverCard extends VBox {
    private final UiContext context;
    private final CampusId campus;

    /** What the card tells of: the year shown, and the one before. */
    private record Years(RollOverPlan next, RollOverPlan fromLast) {}

    public RollOverCard(UiContext context, CampusId campus) {
        super(Spacing.M);
        this.context = context;
        this.campus = campus;
        getStyleClass().add("card-box");
        setId("roll-over-card");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        load();
    }

    private void load() {
        var year = context.year().get();
        var rollOvers = context.workspace().rollOvers();
        context.tasks()
                .run(
                        () -> new Years(rollOvers.plan(campus, year), rollOvers.plan(campus, year.previous())),
                        this::show,
                        context.dialogs()::tell);
    }

    private void show(Years years) {
        if (years.next().situation().isOpen()) {
            show(
                    years.next(),
                    "rollover.card.next",
                    start(years.next(), years.next().from()));
        } else if (years.next().situation() == Situation.DONE) {
            showDone(years.next());
        } else if (years.next().situation() == Situation.NO_AGREEMENT
                && years.fromLast().situation().isOpen()) {
            show(
                    years.fromLast(),
                    "rollover.card.last",
                    start(years.fromLast(), years.fromLast().from()));
        } else {
            setVisible(false);
        }
    }

    private Button start(RollOverPlan plan, SchoolYear from) {
        var start = Controls.button(
                context.messages().get("rollover.card.start", plan.from().next().label()),
                () -> context.navigator().go(new Place.RollOver(Optional.of(campus), Optional.of(from))));
        start.setId("start-roll-over");
        return start;
    }

    private void showDone(RollOverPlan plan) {
        var ways = new WrappedLine(Spacing.S);
        plan.draft().ifPresent(draft -> ways.add(open(draft)));
        if (plan.canClose()) {
            plan.source().ifPresent(source -> ways.add(close(source, plan)));
        }
        show(plan, plan.canClose() ? "rollover.card.done" : "rollover.card.closed", ways);
    }

    private Button open(AgreementId draft) {
        var open = Controls.button(
                context.messages().get("rollover.open-draft"),
                () -> context.navigator().go(new Place.Walkthrough(draft)));
        open.setId("open-rolled-draft");
        return open;
    }

    private Button close(AgreementId source, RollOverPlan plan) {
        var messages = context.messages();
        var year = plan.from().label();
        var close = Controls.button(
                messages.get("rollover.card.close", year),
                () -> context.dialogs()
                        .ask(
                                messages.get("rollover.card.close.sure", year),
                                messages.get("rollover.card.close.what"),
                                messages.get("rollover.card.close", year),
                                () -> closeNow(source)));
        close.setId("close-old-year");
        return close;
    }

    private void closeNow(AgreementId source) {
        context.tasks()
                .run(
                        () -> {
                            context.workspace().rollOvers().close(source);
                            return true;
                        },
                        _ -> context.navigator().go(new Place.CampusPage(campus)),
                        context.dialogs()::tell);
    }

    private void show(RollOverPlan plan, String sentence, Node way) {
        var messages = context.messages();
        setVisible(true);
        getChildren()
                .setAll(
                        Controls.text(messages.get("rollover.card"), "section-title"),
                        Controls.text(messages.get(
                                sentence,
                                plan.from().label(),
                                plan.from().next().label())),
                        way);
    }
}
