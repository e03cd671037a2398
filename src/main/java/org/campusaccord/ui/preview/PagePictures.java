package org.campusaccord.ui.preview;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.campusaccord.application.pages.PagePicture;
import org.campusaccord.application.pages.PdfPages;
import org.campusaccord.ui.common.Tasks;

/**
 * Has pictures of pages drawn, one at a time and first those that are in sight now: whoever leafs on quickly waits for no
 * page that is out of sight again. Keeps some of the last ones.
 */
final class PagePictures {
    /** Pixels of four bytes: 64 MiB. */
    private static final long MOST_PIXELS = 16L * 1024 * 1024;

    private static final int MOST_WAITING = 24;

    private final Tasks tasks;
    private final Consumer<RuntimeException> trouble;
    private final Map<Piece, PagePicture> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<Piece> small = new ArrayDeque<>();
    private final Set<Piece> failed = new HashSet<>();
    private final ReadOnlyLongWrapper arrivals = new ReadOnlyLongWrapper();
    private List<Piece> inSight = List.of();
    private Optional<PdfPages> pages = Optional.empty();
    private boolean drawing;

    PagePictures(Tasks tasks, Consumer<RuntimeException> trouble) {
        this.tasks = tasks;
        this.trouble = trouble;
    }

    /** Draws from these pages from now on. */
    void show(PdfPages next) {
        pages = Optional.of(next);
        kept.clear();
        small.clear();
        failed.clear();
        inSight = List.of();
        arrivals.set(arrivals.get() + 1);
    }

    /** The picture, when it is there. */
    Optional<PagePicture> get(Piece piece) {
        return Optional.ofNullable(kept.get(piece));
    }

    /** Has these drawn, and forgets what was in sight before. */
    void want(List<Piece> pieces) {
        inSight = List.copyOf(pieces);
        draw();
    }

    /** Has a small picture drawn once nothing in sight is missing. */
    void wantSmall(Piece piece) {
        small.remove(piece);
        small.addFirst(piece);
        if (small.size() > MOST_WAITING) {
            small.removeLast();
        }
        draw();
    }

    /** Changes whenever a picture has come. */
    ReadOnlyLongProperty arrivalsProperty() {
        return arrivals.getReadOnlyProperty();
    }

    private void draw() {
        if (drawing) {
            return;
        }
        pages.ifPresent(from -> Stream.concat(inSight.stream(), small.stream())
                .filter(piece -> !kept.containsKey(piece) && !failed.contains(piece))
                .findFirst()
                .ifPresent(piece -> draw(from, piece)));
    }

    private void draw(PdfPages from, Piece piece) {
        drawing = true;
        tasks.runBeside(
                () -> from.render(piece.page(), piece.scale(), piece.area()),
                picture -> {
                    drawing = false;
                    if (isCurrent(from)) {
                        keep(piece, picture);
                    }
                    draw();
                },
                failure -> {
                    drawing = false;
                    if (isCurrent(from)) {
                        failed.add(piece);
                        trouble.accept(failure);
                    }
                    draw();
                });
    }

    private boolean isCurrent(PdfPages from) {
        return pages.filter(now -> now.equals(from)).isPresent();
    }

    private void keep(Piece piece, PagePicture picture) {
        small.remove(piece);
        kept.put(piece, picture);
        var weight = kept.keySet().stream().mapToLong(Piece::weight).sum();
        var oldest = kept.keySet().iterator();
        while (weight > MOST_PIXELS && oldest.hasNext()) {
            var candidate = oldest.next();
            if (!inSight.contains(candidate) && !candidate.equals(piece)) {
                weight -= candidate.weight();
                oldest.remove();
            }
        }
        arrivals.set(arrivals.get() + 1);
    }
}
