package org.campusaccord.ui.walkthrough;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.AgreementStages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.KeyboardFocus;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Room;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.StageLine;
import org.campusaccord.ui.saving.SaveIndicator;
import org.campusaccord.ui.saving.Saver;
import org.campusaccord.ui.shell.Navigator;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.WayUp;

/** The conversation as it looks: head, agenda, the open item, what helps beside it, the foot. Folds where room is scarce. */
final class WalkthroughView extends BorderPane {
    private static final double ROOM_FOR_SIDE_PANE = 74;
    private static final double ROOM_FOR_STEPS = 58;
    private static final double ROOM_FOR_WORDS = 66;
    private static final double SHARE_OF_TOOLS = 0.62;

    private final WalkthroughViewModel model;
    private final Messages messages;
    private final Map<AgendaItem, ItemPage> pages = new HashMap<>();
    private final ScrollPane scroll = new ScrollPane();
    private final ScrollPane steps;
    private final ComboBox<AgendaItem> stepChoice = new ComboBox<>();
    private final SidePane sidePane;
    private final SidePaneToggle sideToggle;
    private final FootBar foot;
    private final StageLine stages;
    private final StackPane work = new StackPane(scroll);
    private final VBox centre = new VBox();
    private boolean roomBeside;

    WalkthroughView(
            WalkthroughViewModel model,
            Saver saver,
            Messages messages,
            Navigator navigator,
            SidePaneToggle sideToggle) {
        this.model = model;
        this.messages = messages;
        this.sideToggle = sideToggle;
        getStyleClass().add("walkthrough");
        steps = new ScrollPane(new StepList(model, messages));
        steps.getStyleClass().addAll("scroll-page", "steps-pane");
        steps.setFitToWidth(true);
        sidePane = new SidePane(model, messages);
        foot = new FootBar(
                model,
                messages,
                this::page,
                () -> navigator.go(new Place.Review(model.agreement().id())));
        scroll.getStyleClass().add("scroll-page");
        scroll.setFitToWidth(true);
        VBox.setVgrow(work, Priority.ALWAYS);
        stages = new StageLine(AgreementStages.of(model.agreement().status(), messages), messages);
        stages.managedProperty().bind(stages.visibleProperty());
        setTop(head(saver, navigator));
        setBottom(foot);
        fillStepChoice();
        centre.getChildren().addAll(stepChoice, work);
        centre.setMinWidth(0);
        setCenter(centre);
        sideToggle.selectedProperty().subscribe(this::showSidePane);
        model.currentProperty().subscribe(this::showPage);
        Room.watch(this, this::fold);
    }

    private VBox head(Saver saver, Navigator navigator) {
        var agreement = model.agreement();
        var crumbs = new WayUp(messages, navigator)
                .toCampus(messages.get("walkthrough.here", agreement.year().label()), agreement.campus());
        var review = Controls.button(
                Icons.DOCUMENT,
                messages.get("walkthrough.review"),
                () -> navigator.go(new Place.Review(agreement.id())));
        review.setId("open-review");
        var indicator = new SaveIndicator(saver, messages);
        HBox.setHgrow(crumbs, Priority.ALWAYS);
        crumbs.setMinWidth(0);
        var tools = new FlowPane(Spacing.M, Spacing.S, indicator, sideToggle, review);
        tools.setAlignment(Pos.CENTER_RIGHT);
        var line = Controls.row(Spacing.M, crumbs, tools);
        tools.prefWrapLengthProperty().bind(line.widthProperty().multiply(SHARE_OF_TOOLS));
        var head = Controls.column(Spacing.M, line, stages);
        head.getStyleClass().add("page-head");
        if (!model.isEditable()) {
            var reason = agreement.status() == AgreementStatus.READY ? "ready" : "signed";
            var notice = Controls.text(messages.get("walkthrough.locked." + reason), "badge", "attention");
            notice.setGraphic(Icons.PRIVATE.node());
            head.getChildren().add(notice);
        }
        return head;
    }

    private void fillStepChoice() {
        stepChoice.getItems().setAll(model.items());
        stepChoice.setConverter(new Labels<>(item -> messages.get(
                "walkthrough.step.choice",
                String.valueOf(model.number(item)),
                item.title(),
                StepList.words(model, messages, item))));
        stepChoice.setMaxWidth(Double.MAX_VALUE);
        stepChoice.setAccessibleText(messages.get("walkthrough.steps"));
        stepChoice.getStyleClass().add("step-choice");
        stepChoice.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null && !chosen.equals(model.currentProperty().get())) {
                model.open(chosen);
            }
        });
        model.states()
                .addListener((Observable _) ->
                        stepChoice.setValue(model.currentProperty().get()));
    }

    private ItemPage page() {
        return pages.computeIfAbsent(model.currentProperty().get(), item -> new ItemPage(model, item, messages));
    }

    private void showPage(AgendaItem item) {
        var worksInPage = KeyboardFocus.isIn(scroll);
        stepChoice.setValue(item);
        scroll.setContent(page());
        scroll.setVvalue(0);
        if (worksInPage) {
            page().requestFocus();
        }
    }

    /** Brings a part or a commitment of the open item into view, by its id, and puts the focus into it. */
    void showSpot(String id) {
        Platform.runLater(() -> Optional.ofNullable(page().lookup("#" + id)).ifPresent(spot -> {
            var hidden = page().getHeight() - scroll.getViewportBounds().getHeight();
            var top = page().sceneToLocal(spot.localToScene(spot.getBoundsInLocal()))
                    .getMinY();
            scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
            spot.requestFocus();
            spot.requestFocusTraversal(TraversalDirection.NEXT);
        }));
    }

    private void fold(double width) {
        var stepsFit = width >= ROOM_FOR_STEPS;
        setLeft(stepsFit ? steps : null);
        stepChoice.setVisible(!stepsFit);
        stepChoice.setManaged(!stepsFit);
        roomBeside = width >= ROOM_FOR_SIDE_PANE;
        sideToggle.fit(roomBeside, width >= ROOM_FOR_WORDS);
        stages.setVisible(roomBeside);
        showSidePane(sideToggle.isSelected());
    }

    /** Beside the work where there is room for both, else in its place. */
    private void showSidePane(boolean shown) {
        var covers = shown && !roomBeside;
        if (covers != work.getChildren().contains(sidePane)) {
            setRight(null);
            work.getChildren().setAll(covers ? sidePane : scroll);
        }
        setRight(shown && !covers ? sidePane : null);
    }

    /** Ctrl+Enter: agreed, next item. Ctrl+Page Up and Page Down: the item before and after. F9: the side pane. */
    void shortcut(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            event.consume();
            foot.next();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.PAGE_DOWN) {
            event.consume();
            model.neighbour(1).ifPresent(model::open);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.PAGE_UP) {
            event.consume();
            model.neighbour(-1).ifPresent(model::open);
        } else if (event.getCode() == KeyCode.F9) {
            event.consume();
            sideToggle.flip();
        }
    }
}
