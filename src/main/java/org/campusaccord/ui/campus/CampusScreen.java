package org.campusaccord.ui.campus;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.ui.amend.AfterSigning;
import org.campusaccord.ui.checkin.CheckInsCard;
import org.campusaccord.ui.checkin.CheckInsModel;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.StageLine;
import org.campusaccord.ui.export.CampusBinderCard;
import org.campusaccord.ui.mail.LettersCard;
import org.campusaccord.ui.rollover.RollOverCard;
import org.campusaccord.ui.saving.Pending;
import org.campusaccord.ui.saving.SafeLeave;
import org.campusaccord.ui.saving.Saver;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;
import org.campusaccord.ui.yearend.YearReviewCard;

/** One campus in the chosen year: where it stands, what comes next, who belongs to it. */
public final class CampusScreen implements Screen {
    private static final double COLUMN = 26;

    private final UiContext context;
    private final CampusViewModel model;
    private final Saver saver;
    private final StackPane year = new StackPane();
    private final StackPane earlier = new StackPane();
    private final StackPane amending = new StackPane();
    private final StackPane checkIns = new StackPane();
    private final StackPane review = new StackPane();
    private final StackPane binder = new StackPane();
    private final KeepingRow keeping;
    private final LettersCard letters;
    private final Page page;

    public CampusScreen(UiContext context, CampusId campus) {
        this.context = context;
        this.saver = Saver.inWindow(context.tasks());
        var messages = context.messages();
        model = new CampusViewModel(
                context.workspace(),
                context.tasks(),
                context.clock(),
                campus,
                context.year().get(),
                context.dialogs()::tell);
        letters = new LettersCard(context, campus);
        keeping = new KeepingRow(
                context,
                new KeepingModel(model, context.workspace().deletion(), context.tasks(), context.dialogs()::tell));
        var head = new CampusHead(model, messages, () -> context.navigator().go(new Place.Campuses()));
        var people = new PeopleCard(model, messages);
        saver.askForm(head::unsavedWords);
        saver.askForm(people::unsavedWords);
        page = new Page(
                head,
                year,
                amending,
                new FoldingRow(
                        COLUMN,
                        Spacing.L,
                        // In a column of its own a card is as high as its words, not as all cards beside it.
                        Controls.column(Spacing.L, people, letters),
                        Controls.column(
                                Spacing.L, new MeetingCard(model, saver, messages), checkIns, review, binder, earlier)),
                new RollOverCard(context, campus),
                keeping);
        amending.managedProperty().bind(Bindings.isNotEmpty(amending.getChildren()));
        checkIns.managedProperty().bind(Bindings.isNotEmpty(checkIns.getChildren()));
        page.setVisible(false);
        model.contentProperty().subscribe(content -> content.ifPresent(this::show));
        model.load();
    }

    private void show(CampusContent content) {
        page.setVisible(true);
        var messages = context.messages();
        var revisit = checkIns(content);
        year.getChildren()
                .setAll(new YearCard(
                        content,
                        messages,
                        context.clock().getZone(),
                        revisit.map(model -> model.words(messages)),
                        () -> model.takeNextStep(context.navigator()::go),
                        () -> content.agreement()
                                .ifPresent(agreement -> context.navigator().go(new Place.Review(agreement.id())))));
        amending.getChildren().clear();
        content.agreement()
                .filter(_ -> content.plan().sign() == StageLine.State.DONE)
                .ifPresent(agreement -> amending.getChildren().add(new AfterSigning(context, agreement.id())));
        keeping.show(content);
        checkIns.getChildren().setAll(revisit.map(this::card).stream().toList());
        showReview(content);
        showBinder(content);
        letters.refresh();
        earlier.getChildren()
                .setAll(new EarlierCard(
                        content.earlier(),
                        messages,
                        agreement -> context.navigator().go(new Place.Review(agreement.id()))));
    }

    /** From the signing on. */
    private Optional<CheckInsModel> checkIns(CampusContent content) {
        return content.agreement()
                .filter(_ -> content.plan().sign() == StageLine.State.DONE)
                .map(agreement -> new CheckInsModel(
                        context.workspace(),
                        context.tasks(),
                        context.clock(),
                        agreement.id(),
                        context.dialogs()::tell));
    }

    private CheckInsCard card(CheckInsModel model) {
        return new CheckInsCard(
                model,
                context.dialogs(),
                context.messages(),
                id -> context.navigator().go(new Place.CheckIn(id)));
    }

    /** There is something to look back on once it is signed; a closed agreement begins no review any more. */
    private void showReview(CampusContent content) {
        review.getChildren().clear();
        content.agreement()
                .filter(_ -> content.plan().sign() == StageLine.State.DONE)
                .filter(agreement -> agreement.status() != AgreementStatus.CLOSED
                        || content.review().isPresent())
                .ifPresent(agreement -> review.getChildren()
                        .add(new YearReviewCard(
                                content.review(),
                                context.messages(),
                                () -> context.navigator().go(new Place.YearReview(agreement.id())))));
        review.setManaged(!review.getChildren().isEmpty());
    }

    /** Made once, so that what is being written goes on in sight when the page is read anew. */
    private void showBinder(CampusContent content) {
        if (content.plan().sign() != StageLine.State.DONE) {
            binder.getChildren().clear();
        } else if (binder.getChildren().isEmpty()) {
            content.agreement()
                    .ifPresent(agreement -> binder.getChildren().add(new CampusBinderCard(context, agreement)));
        }
        binder.setManaged(!binder.getChildren().isEmpty());
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
