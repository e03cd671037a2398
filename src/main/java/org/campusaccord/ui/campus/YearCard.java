package org.campusaccord.ui.campus;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.yearend.YearReviewState;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.HoldBadge;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.StageLine;
import org.campusaccord.ui.common.StageLine.State;
import org.campusaccord.ui.common.StageMark;
import org.campusaccord.ui.common.StatusBadge;
import org.campusaccord.ui.common.WrappedLine;

/** The year as five stages, what is done in each, and the one next step. */
final class YearCard extends StackPane {
    private static final double COLUMN = 10;

    private final CampusContent content;
    private final Messages messages;
    private final ZoneId zone;

    /** @param revisit how far the check-ins are, from the signing on */
    YearCard(
            CampusContent content,
            Messages messages,
            ZoneId zone,
            Optional<ObservableValue<String>> revisit,
            Runnable takeNextStep,
            Runnable openSigned) {
        this.content = content;
        this.messages = messages;
        this.zone = zone;
        var plan = content.plan();
        var head = Controls.row(
                Spacing.M,
                Controls.text(
                        messages.get("campus.year", content.campus().year().label()), "section-title"),
                new StatusBadge(content.agreement().map(AgreementSummary::status), messages));
        content.hold().ifPresent(_ -> head.getChildren().add(new HoldBadge(messages)));
        var stages = new FoldingRow(
                COLUMN,
                Spacing.M,
                stage(1, "prepare", plan.prepare(), prepare()),
                stage(2, "meet", plan.meet(), meet(plan)),
                stage(3, "sign", plan.sign(), sign(plan)),
                revisit(plan, revisit),
                stage(5, "review", review(), messages.get(reviewed())));
        var next = Controls.primary(messages.get("campus.next." + plan.next().name()), takeNextStep);
        next.setId("next-step");
        next.setGraphic(Icons.NEXT.node());
        next.setContentDisplay(ContentDisplay.RIGHT);
        var steps = new WrappedLine(Spacing.S, next);
        if (plan.sign() == State.DONE && plan.next() != YearPlan.NextStep.OPEN) {
            var open = Controls.button(messages.get("campus.next.OPEN"), openSigned);
            open.setId("open-signed");
            steps.add(open);
        }
        getChildren().add(Controls.card(head, stages, steps));
    }

    private Node revisit(YearPlan plan, Optional<ObservableValue<String>> words) {
        var text = Controls.text(messages.get("campus.revisit.later"), "small");
        words.ifPresent(text.textProperty()::bind);
        return stage(4, "revisit", plan.revisit(), text);
    }

    private Node stage(int number, String key, State state, String sentence) {
        return stage(number, key, state, Controls.text(sentence, "small"));
    }

    private Node stage(int number, String key, State state, Label sentence) {
        var title = messages.get("campus.stage." + key);
        var words = new StageLine.Stage(title, state);
        var head = Controls.row(Spacing.S, new StageMark(number, state), Controls.text(title, "strong"));
        head.setAccessibleText(StageLine.word(words, messages));
        var stage = Controls.column(Spacing.XS, head, sentence);
        stage.getStyleClass().add("stage");
        return stage;
    }

    private String prepare() {
        var principal = !content.campus().in(Role.PRINCIPAL).isEmpty();
        var coaches = content.campus().in(Role.COACH).size();
        if (!principal && coaches == 0) {
            return messages.get("campus.prepare.nobody");
        }
        if (!principal) {
            return messages.get("campus.prepare.no-principal");
        }
        return coaches == 0 ? messages.get("campus.prepare.no-coach") : messages.get("campus.prepare.done");
    }

    private String meet(YearPlan plan) {
        return switch (plan.meet()) {
            case LATER -> messages.get("campus.meet.later");
            case NOW ->
                messages.get(
                        "campus.meet.now",
                        content.agreement().map(AgreementSummary::itemsSettled).orElse(0),
                        content.items());
            case DONE -> messages.get("campus.meet.done");
        };
    }

    private String sign(YearPlan plan) {
        if (plan.sign() == State.LATER || content.agreement().isEmpty()) {
            return messages.get("campus.sign.later");
        }
        var agreement = content.agreement().get();
        if (agreement.status() == AgreementStatus.DRAFT) {
            return messages.get("campus.sign.now");
        }
        if (agreement.status() == AgreementStatus.READY) {
            return messages.get(
                    "campus.sign.collecting",
                    agreement.decisions() - agreement.declines(),
                    content.campus().parties().size(),
                    agreement.declines());
        }
        var first = content.firstSigned();
        var newest = agreement.signedAt();
        return first.map(at -> first.equals(newest)
                        ? messages.get("campus.sign.done", day(at))
                        : messages.get("campus.sign.amended", day(at), day(newest.orElse(at))))
                .orElse("");
    }

    private String day(Instant at) {
        return messages.date(at.atZone(zone).toLocalDate());
    }

    private State review() {
        return content.review()
                .map(review -> review.state() == YearReviewState.SIGNED ? State.DONE : State.NOW)
                .orElse(State.LATER);
    }

    private boolean isClosed() {
        return content.agreement()
                .filter(agreement -> agreement.status() == AgreementStatus.CLOSED)
                .isPresent();
    }

    private String reviewed() {
        return "campus.review."
                + content.review()
                        .map(review -> review.state().name().toLowerCase(Locale.ROOT))
                        .orElse(isClosed() ? "none" : "later");
    }
}
