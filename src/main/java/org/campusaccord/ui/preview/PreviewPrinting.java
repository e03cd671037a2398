package org.campusaccord.ui.preview;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.campusaccord.application.export.Printout;
import org.campusaccord.application.pages.PrintRun;
import org.campusaccord.application.pages.Printers;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Tasks;

/** Printing from the question how until the pages are sent and the activity log knows. */
final class PreviewPrinting {
    private final Tasks tasks;
    private final Supplier<Printers> printers;
    private final Consumer<Runnable> onWindow;
    private final Consumer<RuntimeException> trouble;
    private final ObjectProperty<PrintState> state = new SimpleObjectProperty<>(new PrintState.Idle());
    private Optional<PrintRun> run = Optional.empty();

    /** @param onWindow runs something on the window's thread */
    PreviewPrinting(
            Tasks tasks, Supplier<Printers> printers, Consumer<Runnable> onWindow, Consumer<RuntimeException> trouble) {
        this.tasks = tasks;
        this.printers = printers;
        this.onWindow = onWindow;
        this.trouble = trouble;
    }

    ReadOnlyObjectProperty<PrintState> stateProperty() {
        return state;
    }

    /** Prints these bytes, unless printing is going on. */
    void print(Printout printout, byte[] pdf, int pages) {
        if (state.get() instanceof PrintState.Asking || state.get() instanceof PrintState.Sending) {
            return;
        }
        state.set(new PrintState.Asking());
        tasks.runApart(
                () -> printers.get().ask(printout.title(), pdf),
                answer -> {
                    if (answer.isPresent()) {
                        send(printout, answer.get(), pages);
                    } else {
                        state.set(new PrintState.Idle());
                    }
                },
                this::fail);
    }

    private void send(Printout printout, PrintRun chosen, int pages) {
        run = Optional.of(chosen);
        var printer = chosen.printer();
        state.set(new PrintState.Sending(1, pages, printer));
        tasks.runBeside(
                () -> chosen.print(
                        page -> onWindow.accept(() -> begun(chosen, new PrintState.Sending(page, pages, printer)))),
                complete -> {
                    run = Optional.empty();
                    state.set(complete ? new PrintState.Done(printer) : new PrintState.Stopped());
                    if (complete) {
                        record(printout, printer);
                    }
                },
                this::fail);
    }

    /** What comes late, when printing is over, is not told. */
    private void begun(PrintRun which, PrintState.Sending page) {
        if (run.filter(now -> now.equals(which)).isPresent()) {
            state.set(page);
        }
    }

    /** The pages are out even when the activity log could not be told of it. */
    private void record(Printout printout, String printer) {
        tasks.run(
                () -> {
                    printout.recordPrinted(printer);
                    return true;
                },
                _ -> {},
                trouble);
    }

    private void fail(RuntimeException failure) {
        run = Optional.empty();
        state.set(new PrintState.Failed(Dialogs.problem(failure)));
    }

    /** Sends no further page. */
    void stop() {
        run.ifPresent(PrintRun::stop);
    }

    /** Puts away what was told. */
    void dismiss() {
        if (!(state.get() instanceof PrintState.Asking || state.get() instanceof PrintState.Sending)) {
            state.set(new PrintState.Idle());
        }
    }
}
