package org.campusaccord.ui.preview;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.Printout;
import org.campusaccord.application.export.Progress;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.export.ExportFlow;
import org.campusaccord.ui.shell.UiContext;

/** The exact pages of a document, to be leafed through, searched, printed and saved. */
public final class PreviewView extends StackPane {
    private final PreviewViewModel model;
    private final ExportFlow saving;
    private final Button print;

    /**
     * @param places where people were in other documents of this session
     * @param subject what the document is known by when somebody comes back to it
     * @param source reads what is to be shown; called on the store's thread, each time the pages are made
     */
    public PreviewView(UiContext context, PreviewPlaces places, Object subject, Supplier<Printout> source) {
        this(context, places, subject, source, Optional.empty());
    }

    /** The same with a choice of whose copy it is, and whether with the versions before it. */
    public PreviewView(UiContext context, PreviewPlaces places, Object subject, CopyChoice copies) {
        this(context, places, subject, copies.printout(), Optional.of(copies));
    }

    private PreviewView(
            UiContext context,
            PreviewPlaces places,
            Object subject,
            Supplier<Printout> source,
            Optional<CopyChoice> choice) {
        this(context, places, subject, source, choice, model -> new PagesPane(model, context.messages()));
    }

    private PreviewView(
            UiContext context,
            PreviewPlaces places,
            Object subject,
            Supplier<Printout> source,
            Optional<CopyChoice> choice,
            Function<PreviewViewModel, PagesPane> shown) {
        var messages = context.messages();
        model = PreviewViewModel.inWindow(context, places, subject, source);
        saving = new ExportFlow(context);
        saving.getStyleClass().add("preview-bar");
        print = Controls.button(Icons.PRINT, messages.get("preview.print"), model::print);
        print.setId("print");
        var save = Controls.button(Icons.EXPORT, messages.get("preview.save"), this::save);
        save.setId("save-pdf");
        var pages = shown.apply(model);
        var offered = Controls.row(Spacing.S, print, save);
        pages.offer(offered, new PrintNotice(model.printing(), messages, this::save), saving);
        choice.ifPresent(copies -> {
            offered.getChildren().addFirst(copies.box(messages, model::load));
            pages.offer(copies.earlierBox(messages, model::load));
        });
        getChildren().add(pages);
        new PreviewKeys().shortcut(model::print, KeyCode.P).follow(this);
        model.stateProperty().subscribe(state -> print.setDisable(!(state instanceof PreviewState.Shown)));
        model.printing().stateProperty().subscribe(this::rest);
        model.load();
    }

    /**
     * Pages that take long to make, such as those of a binder: shows how far it is, and can be ended, which leaving does too.
     *
     * @param source reads what is to be shown and tells how far its pages are; called on the store's thread
     */
    public static PreviewView ofBook(
            UiContext context, PreviewPlaces places, Object subject, Function<Progress, Printout> source) {
        var making = new BookMaking(context.messages(), source);
        var view = new PreviewView(
                context,
                places,
                subject,
                making.printout(),
                Optional.empty(),
                model -> new PagesPane(model, context.messages(), making::begin));
        view.sceneProperty().addListener((_, _, scene) -> making.seen(scene != null));
        return view;
    }

    /** Makes the pages anew after a change; the person stays where they are in them. */
    public void refresh() {
        model.load();
    }

    private void save() {
        model.made().ifPresent(made -> {
            var printout = made.printout();
            saving.offer(printout::note, () -> saving.start(ExportFormat.PDF, printout::fileName, made::save));
        });
    }

    /** The system's dialog is another toolkit's: this window must not take anything while it is open. */
    private void rest(PrintState state) {
        Optional.ofNullable(getScene()).map(scene -> scene.getRoot()).ifPresent(root -> {
            var asking = state instanceof PrintState.Asking;
            var wasAsking = root.isDisabled();
            root.setDisable(asking);
            if (wasAsking && !asking) {
                print.requestFocus();
            }
        });
    }
}
