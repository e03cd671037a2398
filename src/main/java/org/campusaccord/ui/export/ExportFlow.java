package org.campusaccord.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import org.campusaccord.application.export.CopyNote;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.FileExport;
import org.campusaccord.application.export.Progress;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.FileOpener;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.Notice;
import org.campusaccord.ui.shell.UiContext;

/** An export from what is to be known before until the file is there; shows what became of it, with the offer to open the file. */
public final class ExportFlow extends VBox {
    private final UiContext context;
    private final ExportPlace place;
    private Runnable finished = () -> {};
    private Optional<ExportProgress> going = Optional.empty();

    public ExportFlow(UiContext context) {
        super(Spacing.S);
        this.context = context;
        this.place = new ExportPlace(context);
        setId("export-result");
        visibleProperty().bind(Bindings.isNotEmpty(getChildren()));
        managedProperty().bind(visibleProperty());
        // Once the screen is settled: its parts must not change while they are taken away.
        sceneProperty().subscribe(scene -> {
            if (scene == null && going.isPresent()) {
                Platform.runLater(this::keepInSight);
            }
        });
    }

    /** What is going on stays in sight, with the button that ends it, when its screen is left. */
    private void keepInSight() {
        going.filter(_ -> isLeft()).ifPresent(progress -> {
            getChildren().remove(progress);
            context.navigator().keep(progress);
        });
    }

    private boolean isLeft() {
        return getScene() == null;
    }

    /** Has something done whenever a file is there and the activity log knows of it. */
    public void onFinished(Runnable then) {
        finished = then;
    }

    /**
     * Says for whom a file is and what it leaves out, and goes on when the person says so.
     *
     * @param note asked for on the store's thread
     * @param go writes the file, beginning with the question where to
     */
    public void offer(Supplier<CopyNote> note, Runnable go) {
        offerCopies(() -> List.of(new CopyChoice(note.get(), go)));
    }

    /** The same where a person chooses whose copy it is to be. */
    public void offerCopies(Supplier<List<CopyChoice>> copies) {
        context.tasks().run(copies, this::show, this::tell);
    }

    private void show(List<CopyChoice> copies) {
        var before = new BeforeExport(copies, context.messages(), getChildren()::clear);
        getChildren().setAll(before);
        before.takeFocus();
    }

    /**
     * Asks where to, then writes.
     *
     * @param name the file name to offer; asked for on the store's thread
     * @param make reads what goes into the file; called on the store's thread
     */
    public void start(ExportFormat format, Supplier<String> name, Function<Path, FileExport> make) {
        start(place.kind(format), name, make);
    }

    /** The same for a file of a kind that we do not write ourselves. */
    public void start(ExtensionFilter kind, Supplier<String> name, Function<Path, FileExport> make) {
        place.ask(
                kind,
                name,
                file -> prepare(
                        file,
                        Controls.text(context.messages().get("review.export.writing"), "quiet"),
                        () -> make.apply(file),
                        export -> context.tasks()
                                .runBeside(export::write, written -> record(export, written), this::tell)),
                this::tell);
    }

    /** The same for what takes long: shows how far it is, and can be ended. */
    public void startLong(ExportFormat format, Supplier<String> name, BiFunction<Path, Progress, FileExport> make) {
        place.ask(
                place.kind(format),
                name,
                file -> {
                    var progress = new ExportProgress(context.messages());
                    going = Optional.of(progress);
                    prepare(file, progress, () -> make.apply(file, progress), export -> writeLong(export, progress));
                },
                this::tell);
    }

    private void writeLong(FileExport export, ExportProgress progress) {
        context.tasks()
                .runLong(
                        () -> {
                            progress.begun();
                            return export.write();
                        },
                        written -> record(export, written),
                        this::tell);
    }

    private void prepare(Path file, Node shown, Supplier<FileExport> make, Consumer<FileExport> write) {
        getChildren().setAll(shown);
        context.tasks()
                .run(
                        () -> {
                            place.remember(file);
                            return make.get();
                        },
                        write,
                        this::tell);
    }

    /** The file is there even when the activity log could not be told of it. */
    private void record(FileExport export, Path file) {
        context.tasks()
                .run(
                        () -> {
                            export.record();
                            return file;
                        },
                        written -> {
                            done(written);
                            finished.run();
                        },
                        failure -> {
                            done(file);
                            context.dialogs().tell(failure);
                        });
    }

    private void done(Path file) {
        ended();
        var messages = context.messages();
        var said = messages.get("review.export.done", file.toString());
        if (isLeft()) {
            context.navigator().tell(Notice.done(said).offering(messages.get("review.export.open"), away -> {
                away.run();
                open(file);
            }));
            return;
        }
        getChildren().setAll(new SavedFile(file, said, messages, this::open));
    }

    private void ended() {
        going.ifPresent(context.navigator()::letGo);
        going = Optional.empty();
    }

    private void open(Path file) {
        try {
            FileOpener.open(file);
        } catch (ProblemException failure) {
            tell(failure);
        }
    }

    private void tell(RuntimeException failure) {
        ended();
        var said = context.messages().explain(Dialogs.problem(failure));
        if (isLeft()) {
            context.navigator().tell(Notice.trouble(said));
            return;
        }
        var words = Controls.text(said, "field-problem");
        words.setGraphic(Icons.PROBLEM.node());
        getChildren().setAll(words);
    }
}
