package org.campusaccord.ui.preview;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.campusaccord.application.export.Printout;
import org.campusaccord.application.pages.Paperwork;
import org.campusaccord.domain.Problem;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Tasks;

/** Makes the pages of a document and lets go of those they replace. Of several makings only the last one counts. */
final class PageMaking {
    private final Tasks tasks;
    private final Paperwork paperwork;
    private final Supplier<Printout> source;
    private final Consumer<MadePages> arrived;
    private final Consumer<Problem> failed;
    private Optional<MadePages> made = Optional.empty();
    private int makings;

    /**
     * @param source reads what is to be shown; called on the store's thread
     * @param arrived told of the pages, which replace those before
     */
    PageMaking(
            Tasks tasks,
            Paperwork paperwork,
            Supplier<Printout> source,
            Consumer<MadePages> arrived,
            Consumer<Problem> failed) {
        this.tasks = tasks;
        this.paperwork = paperwork;
        this.source = source;
        this.arrived = arrived;
        this.failed = failed;
    }

    /** Makes the pages, or makes them anew after a change. */
    void begin() {
        makings++;
        int making = makings;
        tasks.run(source, printout -> make(printout, making), failure -> fail(failure, making));
    }

    /** The newest pages there are. */
    Optional<MadePages> made() {
        return made;
    }

    private void make(Printout printout, int making) {
        Supplier<MadePages> work =
                () -> new MadePages(printout, paperwork.reader().get());
        Consumer<MadePages> done = document -> arrive(document, making);
        Consumer<RuntimeException> trouble = failure -> fail(failure, making);
        if (printout.isBook()) {
            tasks.runLong(work, done, trouble);
        } else {
            tasks.runBeside(work, done, trouble);
        }
    }

    private void arrive(MadePages document, int making) {
        if (making != makings) {
            letGo(document);
            return;
        }
        made.ifPresent(this::letGo);
        made = Optional.of(document);
        arrived.accept(document);
    }

    /** Behind whatever still draws from it. */
    private void letGo(MadePages former) {
        tasks.runBeside(
                () -> {
                    former.pages().close();
                    return true;
                },
                _ -> {},
                _ -> {});
    }

    private void fail(RuntimeException failure, int making) {
        if (making == makings) {
            failed.accept(Dialogs.problem(failure));
        }
    }
}
