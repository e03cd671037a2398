package org.campusaccord.ui.preview;

import java.util.List;
import java.util.stream.IntStream;
import org.campusaccord.application.pages.PageSize;

/** Where pages lie under each other, in pixels of the window. */
final class PagesLayout {
    /** Around and between pages. */
    static final double GAP = 12;

    private static final double PIXELS_FOR_A_POINT = 96.0 / 72;
    private static final double LEAST_SCALE = 0.1;
    private static final int WHOLE = 100;

    private final List<PageSize> sizes;
    private final double scale;
    private final double[] tops;

    PagesLayout(List<PageSize> sizes, Zoom zoom, double width, double height) {
        this.sizes = List.copyOf(sizes);
        this.scale = scale(this.sizes, zoom, width, height);
        this.tops = new double[sizes.size() + 1];
        tops[0] = GAP;
        for (int page = 0; page < sizes.size(); page++) {
            tops[page + 1] = tops[page] + height(page) + GAP;
        }
    }

    private static double scale(List<PageSize> sizes, Zoom zoom, double width, double height) {
        var widest = sizes.stream().mapToDouble(PageSize::width).max().orElse(1);
        var highest = sizes.stream().mapToDouble(PageSize::height).max().orElse(1);
        var fitsWidth = (width - 2 * GAP) / widest;
        var chosen = switch (zoom) {
            case Zoom.FitWidth _ -> fitsWidth;
            case Zoom.FitPage _ -> Math.min(fitsWidth, (height - 2 * GAP) / highest);
            case Zoom.Percent percent -> percent.percent() * PIXELS_FOR_A_POINT / WHOLE;
        };
        return Math.max(LEAST_SCALE, chosen);
    }

    /** Pixels for a point. */
    double scale() {
        return scale;
    }

    double percent() {
        return scale * WHOLE / PIXELS_FOR_A_POINT;
    }

    double top(int page) {
        return tops[page];
    }

    /** Whole pixels, so that pictures stay sharp. */
    double width(int page) {
        return Math.round(sizes.get(page).width() * scale);
    }

    double height(int page) {
        return Math.round(sizes.get(page).height() * scale);
    }

    double totalWidth() {
        return IntStream.range(0, sizes.size()).mapToDouble(this::width).max().orElse(0) + 2 * GAP;
    }

    double totalHeight() {
        return tops[sizes.size()];
    }

    /** The page at a height, or the nearest above the gap there. */
    int pageAt(double y) {
        var page = 0;
        while (page + 1 < sizes.size() && tops[page + 1] <= y) {
            page++;
        }
        return page;
    }

    /** The pages of which something lies between two heights. */
    List<Integer> between(double from, double to) {
        return IntStream.range(0, sizes.size())
                .filter(page -> tops[page] < to && tops[page] + height(page) > from)
                .boxed()
                .toList();
    }

    Spot spot(double y) {
        var page = pageAt(y + GAP);
        return new Spot(page, (y + GAP - tops[page]) / height(page));
    }

    double y(Spot spot) {
        return tops[spot.page()] + spot.within() * height(spot.page()) - GAP;
    }
}
