package org.campusaccord.ui.yearend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.campusaccord.application.document.YearCharts;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.yearend.YearReview;
import org.campusaccord.domain.yearend.YearReviewState;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.preview.DocumentView;
import org.campusaccord.ui.preview.PreviewView;
import org.campusaccord.ui.saving.SaveIndicator;
import org.campusaccord.ui.saving.Saver;
import org.campusaccord.ui.shell.UiContext;
import org.campusaccord.ui.shell.WayUp;

/** The page of a review: where it stands, what to do next, and the year in pictures. */
final class YearReviewView extends BorderPane {
    private final UiContext context;
    private final Loaded loaded;
    private final Saver saver;
    private final Consumer<Runnable> change;
    private final Supplier<PreviewView> preview;
    private final Page page;
    private final Button turn;

    /** @param change does something with the store, then shows the page anew */
    YearReviewView(
            UiContext context, Loaded loaded, Saver saver, Consumer<Runnable> change, Supplier<PreviewView> preview) {
        this.context = context;
        this.loaded = loaded;
        this.saver = saver;
        this.change = change;
        this.preview = preview;
        this.turn = Controls.button(Icons.DOCUMENT, context.messages().get("yearend.pages"), this::turn);
        turn.setId("turn-pages");
        page = new Page(cards().toArray(Node[]::new));
        setTop(head());
        setCenter(page);
    }

    /** What the card of a part is called, to be found. */
    static String spot(PartRef part) {
        return "review-" + part.itemKey() + "-" + part.partKey();
    }

    private VBox head() {
        var agreement = loaded.agreement();
        var messages = context.messages();
        var crumbs = new WayUp(messages, context.navigator())
                .toCampus(messages.get("yearend.here", agreement.year().label()), agreement.campus());
        HBox.setHgrow(crumbs, Priority.ALWAYS);
        crumbs.setMinWidth(0);
        var line = Controls.row(Spacing.M, crumbs);
        if (isShared()) {
            line.getChildren().add(turn);
        }
        if (isEdited()) {
            var indicator = new SaveIndicator(saver, messages);
            indicator.setMaxHeight(USE_PREF_SIZE);
            line.getChildren().add(indicator);
        }
        var head = Controls.column(Spacing.S, line);
        head.getStyleClass().add("page-head");
        return head;
    }

    /** What is not revealed has no pages either. */
    private boolean isShared() {
        return loaded.review()
                .map(YearReview::state)
                .filter(state -> state != YearReviewState.ALONE)
                .isPresent();
    }

    private boolean isEdited() {
        return loaded.review()
                .map(YearReview::state)
                .filter(state -> state == YearReviewState.ALONE || state == YearReviewState.TOGETHER)
                .isPresent();
    }

    private void turn() {
        var showsPage = page.equals(getCenter());
        if (showsPage) {
            saver.flush(_ -> setCenter(preview.get()));
        } else {
            setCenter(page);
        }
        turn.setText(context.messages().get(showsPage ? "yearend.pages.close" : "yearend.pages"));
        turn.setGraphic((showsPage ? Icons.BACK : Icons.DOCUMENT).node());
    }

    private List<Node> cards() {
        var cards = new ArrayList<Node>();
        cards.add(Controls.column(
                Spacing.XS,
                Controls.text(context.messages().get("yearend.title"), "page-title"),
                Controls.text(context.messages().get(lead()), "quiet")));
        var state = loaded.review().map(YearReview::state);
        if (state.isEmpty()) {
            cards.add(new BeginCard(context, loaded, change));
        } else {
            switch (state.get()) {
                case ALONE -> cards.add(new AloneCard(context, loaded, model(), change));
                case TOGETHER -> cards.add(new ReflectionsCard(loaded, context.messages()));
                case READY -> cards.add(new SignersCard(context, loaded, change));
                case SIGNED -> cards.add(new ClosedCard(context, loaded, change));
            }
        }
        cards.add(pictures());
        if (state.equals(Optional.of(YearReviewState.TOGETHER))) {
            cards.addAll(new TogetherCards(context, loaded, model(), change).cards());
        }
        return cards;
    }

    private YearReviewViewModel model() {
        return new YearReviewViewModel(context.workspace().yearReviews(), saver, loaded);
    }

    private String lead() {
        return "yearend.lead."
                + loaded.review().map(review -> review.state().name()).orElse("NONE");
    }

    private Node pictures() {
        var messages = context.messages();
        var card = Controls.card(
                Controls.text(messages.get("yearend.pictures"), "section-title"),
                Controls.text(messages.get("yearend.pictures.lead"), "quiet"),
                new DocumentView(new YearCharts(messages).of(loaded.figures())));
        card.setId("pictures");
        return card;
    }
}
