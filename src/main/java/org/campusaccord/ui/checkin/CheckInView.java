package org.campusaccord.ui.checkin;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.KeyboardFocus;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Room;

/** A check-in under way as it looks: head, the way through, the open stop, the foot. Folds where room is scarce. */
final class CheckInView extends BorderPane {
    private static final double ROOM_FOR_STOPS = 58;

    private final CheckInViewModel model;
    private final Messages messages;
    private final Runnable amend;
    private final Consumer<LocalDate> finish;
    private final Map<Stop, Node> pages = new HashMap<>();
    private final ClosingPage closing;
    private final ScrollPane scroll = new ScrollPane();
    private final ScrollPane stops;
    private final ComboBox<Stop> choice = new ComboBox<>();
    private final Button back;
    private final Button next;

    /**
     * @param amend leads to where the agreement is changed
     * @param finish makes it held on a day
     */
    CheckInView(
            CheckInViewModel model,
            Node head,
            LocalDate today,
            Messages messages,
            Runnable amend,
            Consumer<LocalDate> finish) {
        this.model = model;
        this.messages = messages;
        this.amend = amend;
        this.finish = finish;
        this.closing = new ClosingPage(model, today, messages);
        getStyleClass().addAll("walkthrough", "check-in");
        stops = new ScrollPane(new StopList(model, messages));
        stops.getStyleClass().addAll("scroll-page", "steps-pane");
        stops.setFitToWidth(true);
        scroll.getStyleClass().add("scroll-page");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        back = Controls.button(Icons.BACK, messages.get("checkin.back"), () -> step(-1));
        back.setId("previous-stop");
        next = Controls.primary("", this::next);
        next.setId("next-stop");
        next.setContentDisplay(ContentDisplay.RIGHT);
        var foot = new HBox(back, Controls.filler(), next);
        foot.getStyleClass().add("page-foot");
        fillChoice();
        var centre = new VBox(choice, scroll);
        centre.setMinWidth(0);
        setTop(head);
        setCenter(centre);
        setBottom(foot);
        model.currentProperty().subscribe(this::show);
        Room.watch(this, this::fold);
    }

    private void fillChoice() {
        choice.getItems().setAll(model.stops());
        choice.setConverter(new Labels<>(stop ->
                messages.get("checkin.stop", StopList.title(stop, messages), StopList.words(model, stop, messages))));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(messages.get("checkin.stops"));
        choice.getStyleClass().add("step-choice");
        choice.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null && !chosen.equals(model.currentProperty().get())) {
                model.open(chosen);
            }
        });
        model.verdicts()
                .addListener((Observable _) ->
                        choice.setValue(model.currentProperty().get()));
    }

    private Node page(Stop stop) {
        return switch (stop) {
            case Stop.Item item -> pages.computeIfAbsent(item, _ -> new ItemCheckPage(model, item, messages, amend));
            case Stop.Closing _ -> closing;
        };
    }

    private void show(Stop stop) {
        var worksInPage = KeyboardFocus.isIn(scroll);
        var last = model.neighbour(1).isEmpty();
        choice.setValue(stop);
        scroll.setContent(page(stop));
        scroll.setVvalue(0);
        back.setDisable(model.neighbour(-1).isEmpty());
        next.setText(messages.get(last ? "checkin.finish" : "checkin.next"));
        next.setGraphic((last ? Icons.DONE : Icons.NEXT).node());
        if (worksInPage) {
            page(stop).requestFocus();
        }
    }

    private void step(int places) {
        model.neighbour(places).ifPresent(model::open);
    }

    private void next() {
        model.neighbour(1).ifPresentOrElse(model::open, () -> closing.day().ifPresent(finish));
    }

    private void fold(double width) {
        var fit = width >= ROOM_FOR_STOPS;
        setLeft(fit ? stops : null);
        choice.setVisible(!fit);
        choice.setManaged(!fit);
    }

    /** Ctrl+Enter and Ctrl+Page Down: the next stop. Ctrl+Page Up: the one before. */
    void shortcut(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            next();
        } else if (event.getCode() == KeyCode.PAGE_DOWN) {
            event.consume();
            step(1);
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            event.consume();
            step(-1);
        }
    }
}
