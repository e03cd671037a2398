package org.campusaccord.ui.checkin;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.agreement.Answer.Milestone;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.checkin.CheckInState;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** The check-ins of a campus's agreement: when they are planned or were held, with what can be done about each. */
public final class CheckInsCard extends VBox {
    private final CheckInsModel model;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Consumer<CheckInId> open;
    private final VBox rows = Controls.column(Spacing.M);
    private final FlowPane ways = new FlowPane(Spacing.S, Spacing.S);

    /** @param open goes to a check-in */
    public CheckInsCard(CheckInsModel model, Dialogs dialogs, Messages messages, Consumer<CheckInId> open) {
        super(Spacing.M);
        this.model = model;
        this.dialogs = dialogs;
        this.messages = messages;
        this.open = open;
        setId("check-ins");
        getStyleClass().add("card-box");
        getChildren().addAll(Controls.text(messages.get("checkin.card"), "section-title"), rows, ways);
        model.contentProperty().subscribe(this::show);
        model.load();
    }

    private void show(CheckInsModel.CheckIns checkIns) {
        rows.getChildren().clear();
        ways.getChildren().clear();
        if (checkIns.all().isEmpty()) {
            rows.getChildren()
                    .add(Controls.text(
                            checkIns.changeable()
                                    ? messages.get("checkin.card.empty")
                                    : messages.get("checkin.year.ended", checkIns.held()),
                            "quiet"));
        }
        checkIns.all().forEach(each -> rows.getChildren().add(row(each, checkIns.changeable())));
        if (!checkIns.matters().isEmpty()) {
            var left = Controls.text(
                    messages.get("checkin.card.open-matters", checkIns.matters().size()));
            left.setGraphic(Icons.WARNING.node());
            rows.getChildren().add(left);
        }
        if (checkIns.changeable() && !checkIns.unplanned().isEmpty()) {
            rows.getChildren().add(new UnplannedBox(checkIns.unplanned(), messages, this::plan));
        }
        if (checkIns.changeable()) {
            var add = Controls.button(Icons.ADD, messages.get("checkin.add"), this::add);
            add.setId("add-check-in");
            ways.getChildren().add(add);
            if (checkIns.all().isEmpty()) {
                checkIns.dates()
                        .forEach(dates -> ways.getChildren()
                                .add(Controls.button(
                                        Icons.CALENDAR,
                                        messages.get("checkin.plan-from", dates.title()),
                                        () -> model.planFrom(dates.part()))));
            }
        }
    }

    private Node row(CheckIn checkIn, boolean changeable) {
        var day = messages.date(checkIn.day());
        var name = checkIn.label().isBlank() ? messages.get("checkin.name") : checkIn.label();
        var when = checkIn.isHeld()
                ? "checkin.card.held"
                : changeable ? "checkin.card.planned" : "checkin.card.was-planned";
        var words = Controls.column(
                Spacing.XS, Controls.text(name, "strong"), Controls.text(messages.get(when, day), "small"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = Controls.row(Spacing.S, words, changeable || checkIn.isHeld() ? badge(checkIn) : notHeld());
        var row = Controls.column(Spacing.S, line, buttons(checkIn, name, changeable));
        row.getStyleClass().add("check-in-row");
        row.setId("check-in-" + checkIn.id().value());
        return row;
    }

    /** How it stands, as a sign and a word. */
    private Label badge(CheckIn checkIn) {
        var overdue = checkIn.isOverdue(model.today());
        var badge = new Label(
                overdue && checkIn.state() == CheckInState.PLANNED
                        ? messages.get("checkin.overdue")
                        : messages.of(checkIn.state()));
        badge.getStyleClass().add("badge");
        badge.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        switch (checkIn.state()) {
            case HELD -> dress(badge, "good", Icons.DONE);
            case OPEN -> dress(badge, "active", Icons.EDIT);
            case PLANNED -> dress(badge, overdue ? "bad" : "plain", overdue ? Icons.PROBLEM : Icons.CALENDAR);
        }
        return badge;
    }

    /** Of an agreement that is closed nothing is ahead any more. */
    private Label notHeld() {
        var badge = new Label(messages.get("checkin.not-held"));
        badge.getStyleClass().add("badge");
        badge.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        dress(badge, "plain", Icons.OPEN);
        return badge;
    }

    private static void dress(Label badge, String style, Icons icon) {
        badge.getStyleClass().add(style);
        badge.setGraphic(icon.node());
    }

    private Node buttons(CheckIn checkIn, String name, boolean changeable) {
        var buttons = new FlowPane(Spacing.S, Spacing.S);
        if (checkIn.isHeld()) {
            buttons.getChildren().add(button(Icons.DOCUMENT, "checkin.summary", name, () -> open.accept(checkIn.id())));
            return buttons;
        }
        if (!changeable) {
            return buttons;
        }
        buttons.getChildren()
                .addAll(
                        checkIn.state() == CheckInState.OPEN
                                ? button(Icons.NEXT, "checkin.continue", name, () -> open.accept(checkIn.id()))
                                : button(
                                        Icons.NEXT,
                                        "checkin.begin",
                                        name,
                                        () -> model.begin(checkIn.id(), () -> open.accept(checkIn.id()))),
                        button(Icons.EDIT, "checkin.change", name, () -> change(checkIn)),
                        button(Icons.REMOVE, "checkin.remove", name, () -> remove(checkIn, name)));
        return buttons;
    }

    private Button button(Icons icon, String key, String name, Runnable action) {
        var button = Controls.button(icon, messages.get(key), action);
        button.setAccessibleText(messages.get("checkin.button.of", messages.get(key), name));
        button.getStyleClass().add(key.substring(key.indexOf('.') + 1) + "-check-in");
        return button;
    }

    private void add() {
        var form = new CheckInForm("", Optional.empty(), messages);
        ask("checkin.add.title", form, "checkin.add", day -> model.add(form.label(), day));
    }

    /** Plans what the timeline names, under the name that it has there. */
    private void plan(Milestone milestone) {
        var form = CheckInForm.forDay(UnplannedBox.name(milestone, messages), messages);
        ask("checkin.add.title", form, "checkin.add", day -> model.add(milestone.label(), day));
    }

    private void change(CheckIn checkIn) {
        var form = new CheckInForm(checkIn.label(), Optional.of(checkIn.plannedOn()), messages);
        ask("checkin.change.title", form, "checkin.change.yes", day -> model.plan(checkIn.id(), form.label(), day));
    }

    private void ask(String title, CheckInForm form, String yes, Consumer<LocalDate> done) {
        dialogs.form(
                messages.get(title),
                form,
                messages.get(yes),
                () -> form.day().ifPresentOrElse(done, () -> dialogs.tell(CheckInForm.missing())));
    }

    private void remove(CheckIn checkIn, String name) {
        dialogs.ask(
                messages.get("checkin.remove.sure", name),
                messages.get(checkIn.isEmpty() ? "checkin.remove.empty" : "checkin.remove.noted"),
                messages.get("checkin.remove.yes"),
                () -> model.remove(checkIn.id()));
    }
}
