package org.campusaccord.ui.checkin;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.campusaccord.application.checkin.CheckInService;
import org.campusaccord.application.export.CopyNotes;
import org.campusaccord.application.export.Printout;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.mail.LetterKind;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.EmptyState;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.mail.MailFlow;
import org.campusaccord.ui.preview.PreviewPlaces;
import org.campusaccord.ui.preview.PreviewView;
import org.campusaccord.ui.saving.Pending;
import org.campusaccord.ui.saving.SafeLeave;
import org.campusaccord.ui.saving.SaveIndicator;
import org.campusaccord.ui.saving.Saver;
import org.campusaccord.ui.saving.WrittenOnLeaving;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;

/** A check-in: before it begins, on the way through it, and its summary once it was held. */
public final class CheckInScreen implements Screen {
    private final UiContext context;
    private final CheckInId id;
    private final PreviewPlaces places;
    private final Saver saver;
    private final StackPane root = new StackPane();
    private Consumer<KeyEvent> shortcuts = _ -> {};

    /** @param places where people were in the pages of each document */
    public CheckInScreen(UiContext context, CheckInId id, PreviewPlaces places) {
        this.context = context;
        this.id = id;
        this.places = places;
        this.saver = Saver.inWindow(context.tasks());
        WrittenOnLeaving.watch(root, saver);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> shortcuts.accept(event));
        after(() -> {});
    }

    /** Does something with the store, then shows the check-in as it is afterwards. */
    private void after(Runnable change) {
        context.tasks()
                .run(
                        () -> {
                            change.run();
                            return Loaded.read(context.workspace(), id);
                        },
                        this::show,
                        context.dialogs()::tell);
    }

    private void show(Loaded loaded) {
        shortcuts = _ -> {};
        root.getChildren()
                .setAll(
                        switch (loaded.checkIn().state()) {
                            case PLANNED -> planned(loaded);
                            case OPEN -> open(loaded);
                            case HELD -> held(loaded);
                        });
        // What had the focus is gone; whoever goes on with the keyboard goes on here.
        root.requestFocus();
    }

    private CheckInService service() {
        return context.workspace().checkIns();
    }

    private Node planned(Loaded loaded) {
        var messages = context.messages();
        var begin = Controls.primary(
                messages.get("checkin.begin"), () -> after(() -> service().begin(id)));
        begin.setId("begin-check-in");
        var day = messages.date(loaded.checkIn().plannedOn());
        var page = new BorderPane(new Page(new EmptyState(
                Icons.CALENDAR,
                messages.get("checkin.planned", day),
                messages.get("checkin.planned.sentence", loaded.stops().size() - 1),
                begin)));
        page.setTop(new CheckInHead(context, loaded));
        return page;
    }

    private Node open(Loaded loaded) {
        var model = new CheckInViewModel(loaded, service(), context.tasks(), saver, context.dialogs()::tell);
        var view = new CheckInView(
                model,
                new CheckInHead(context, loaded, new SaveIndicator(saver, context.messages())),
                LocalDate.now(context.clock()),
                context.messages(),
                () -> amend(loaded),
                day -> model.finish(day, _ -> after(() -> {})));
        shortcuts = view::shortcut;
        return view;
    }

    private Node held(Loaded loaded) {
        var messages = context.messages();
        var reopen = Controls.button(Icons.UNDO, messages.get("checkin.reopen"), this::askToReopen);
        reopen.setId("reopen-check-in");
        var change = Controls.button(Icons.EDIT, messages.get("checkin.amend"), () -> amend(loaded));
        change.setId("amend");
        var mail = new MailFlow(context);
        var post = Controls.button(
                Icons.EXTERNAL,
                messages.get("mail.check-in"),
                () -> mail.start(
                        loaded.agreement().id(),
                        LetterKind.CHECK_IN,
                        Optional.of(id),
                        new CopyNotes(messages)::checkIn,
                        () -> context.workspace().checkInExports().enclosure(id),
                        () -> {}));
        post.setId("mail-check-in");
        var view = new BorderPane(new PreviewView(context, places, id, this::printout));
        // Of an agreement that is closed everything is a record.
        var isRecord = loaded.agreement().status() == AgreementStatus.CLOSED;
        var head = new CheckInHead(context, loaded)
                .withWays(isRecord ? new Node[] {post} : new Node[] {post, change, reopen});
        view.setTop(Controls.column(Spacing.XS, head, mail));
        return view;
    }

    private Printout printout() {
        return context.workspace().checkInExports().printout(id);
    }

    private void askToReopen() {
        var messages = context.messages();
        context.dialogs()
                .ask(
                        messages.get("checkin.reopen.sure"),
                        messages.get("checkin.reopen.what", CheckInService.DAYS_TO_REOPEN),
                        messages.get("checkin.reopen.yes"),
                        () -> after(() -> service().reopen(id)));
    }

    /** Goes to where the agreement is changed, with this check-in as the occasion. */
    private void amend(Loaded loaded) {
        context.navigator().go(new Place.Amend(loaded.agreement().id(), Optional.of(id)));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Pending pending() {
        return new SafeLeave(saver, context.dialogs());
    }
}
