package org.campusaccord.ui.campus;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.ui.amend.AfterSigning;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.FoldingRow;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.saving.SafeLeave;
import org.campusaccord.ui.saving.Saver;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;

/** One campus in the chosen year: where it stands, what comes next, who belongs to it. */
public final class CampusScreen implements Screen {
    private static final double COLUMN = 26;

    private final UiContext context;
    private final CampusViewModel model;
    private final Saver saver;
    private final StackPane year = new StackPane();
    private final StackPane earlier = new StackPane();
    private final StackPane amending = new StackPane();
    private final KeepingRow keeping;
    private final Page page;

    public CampusScreen(UiContext context, CampusId campus) {
        this.context = context;
        this.saver = Saver.inWindow(context.tasks());
        var messages = context.messages();
        model = new CampusViewModel(
                context.workspace(), context.tasks(), campus, context.year().get(), context.dialogs()::tell);
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
                        people,
                        Controls.column(Spacing.L, new MeetingCard(model, saver, messages), earlier)),
                keeping);
        page.setVisible(false);
        model.contentProperty().subscribe(content -> content.ifPresent(this::show));
        model.load();
    }

    private void show(CampusContent content) {
        page.setVisible(true);
        var messages = context.messages();
        year.getChildren()
                .setAll(new YearCard(
                        content,
                        messages,
                        context.clock().getZone(),
                        () -> model.takeNextStep(context.navigator()::go)));
        amending.getChildren().clear();
        content.agreement()
                .ifPresent(agreement -> amending.getChildren().add(new AfterSigning(context, agreement.id())));
        keeping.show(content);
        earlier.getChildren()
                .setAll(new EarlierCard(
                        content.earlier(),
                        messages,
                        agreement -> context.navigator().go(new Place.Review(agreement.id()))));
    }

    @Override
    public Parent root() {
        return page;
    }

    @Override
    public void leave(Runnable proceed) {
        SafeLeave.leave(saver, context.dialogs(), proceed);
    }

    @Override
    public String unsavedText() {
        return saver.unsavedText();
    }

    @Override
    public void settle(Consumer<Boolean> then) {
        saver.flush(then);
    }
}
