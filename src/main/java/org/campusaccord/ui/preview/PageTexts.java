package org.campusaccord.ui.preview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.campusaccord.application.pages.PageText;
import org.campusaccord.application.pages.PdfPages;
import org.campusaccord.ui.common.Tasks;

/** Has the words of pages read, one page at a time, so that drawing gets its turn in between. */
final class PageTexts {
    private final Tasks tasks;
    private final IntConsumer arrived;
    private final Consumer<RuntimeException> trouble;
    private final Map<Integer, PageText> read = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();
    private Optional<PdfPages> pages = Optional.empty();
    private int count;
    private boolean readsAll;

    /** @param arrived told each page whose words have come */
    PageTexts(Tasks tasks, IntConsumer arrived, Consumer<RuntimeException> trouble) {
        this.tasks = tasks;
        this.arrived = arrived;
        this.trouble = trouble;
    }

    /** Reads from these pages from now on. */
    void show(PdfPages next, int number) {
        pages = Optional.of(next);
        count = number;
        read.clear();
        asked.clear();
        readsAll = false;
    }

    Optional<PageText> get(int page) {
        return Optional.ofNullable(read.get(page));
    }

    int count() {
        return count;
    }

    boolean isComplete() {
        return read.size() == count;
    }

    /** Has a page read, unless it is or will be. */
    void want(int page) {
        pages.filter(_ -> page < count && asked.add(page)).ifPresent(from -> read(from, page));
    }

    /** Has all pages read. */
    void wantAll() {
        if (!readsAll) {
            readsAll = true;
            next();
        }
    }

    private void next() {
        IntStream.range(0, count)
                .filter(page -> !asked.contains(page))
                .findFirst()
                .ifPresent(this::want);
    }

    private void read(PdfPages from, int page) {
        tasks.runBeside(
                () -> from.text(page),
                text -> {
                    if (pages.filter(now -> now.equals(from)).isEmpty()) {
                        return;
                    }
                    read.put(page, text);
                    arrived.accept(page);
                    if (readsAll) {
                        next();
                    }
                },
                trouble);
    }
}
