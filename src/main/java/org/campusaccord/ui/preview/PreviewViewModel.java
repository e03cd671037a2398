package org.campusaccord.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.campusaccord.application.export.Printout;
import org.campusaccord.application.pages.PageSize;
import org.campusaccord.application.pages.PageText;
import org.campusaccord.application.pages.Paperwork;
import org.campusaccord.ui.common.Tasks;
import org.campusaccord.ui.shell.UiContext;

/** The pages of a document as they will be printed: makes them, knows where the person is, prints the very same bytes. */
final class PreviewViewModel {
    /** A place that is gone to stands this share of a page below the upper edge. */
    private static final double ABOVE_A_HIT = 0.15;

    private final PreviewPlaces places;
    private final Object subject;
    private final ObjectProperty<PreviewState> state = new SimpleObjectProperty<>(new PreviewState.Preparing());
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>();
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final ReadOnlyLongWrapper jumps = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper textArrivals = new ReadOnlyLongWrapper();
    private final PagePictures pictures;
    private final PageTexts texts;
    private final PageSearch search;
    private final PreviewPrinting printing;
    private final PageMaking making;
    private Spot spot;

    /**
     * @param source reads what is to be shown; called on the store's thread
     * @param subject what the document is known by when the person comes back to it
     * @param onWindow runs something on the window's thread
     */
    PreviewViewModel(
            Tasks tasks,
            Paperwork paperwork,
            Supplier<Printout> source,
            PreviewPlaces places,
            Object subject,
            Consumer<Runnable> onWindow,
            Consumer<RuntimeException> trouble) {
        this.places = places;
        this.subject = subject;
        pictures = new PagePictures(tasks, trouble);
        texts = new PageTexts(tasks, this::textArrived, trouble);
        search = new PageSearch(texts, this::goTo);
        printing = new PreviewPrinting(tasks, paperwork.printers(), onWindow, trouble);
        making = new PageMaking(
                tasks, paperwork, source, this::show, problem -> state.set(new PreviewState.Failed(problem)));
        var place = places.of(subject);
        spot = place.spot();
        page.set(place.page());
        zoom.set(place.zoom());
    }

    /** A model in a window, which tells its trouble in the window's dialogs. */
    static PreviewViewModel inWindow(
            UiContext context, PreviewPlaces places, Object subject, Supplier<Printout> source) {
        return new PreviewViewModel(
                context.tasks(),
                context.workspace().paperwork(),
                source,
                places,
                subject,
                Platform::runLater,
                context.dialogs()::tell);
    }

    /** Makes the pages, or makes them anew after a change; what is shown stays until they are there. */
    void load() {
        if (state.get() instanceof PreviewState.Failed) {
            state.set(new PreviewState.Preparing());
        }
        making.begin();
    }

    private void show(MadePages document) {
        var count = document.sizes().size();
        spot = spot.within(count);
        page.set(Math.min(page.get(), count - 1));
        texts.show(document.pages(), count);
        pictures.show(document.pages());
        state.set(new PreviewState.Shown(document.sizes()));
        texts.want(page.get());
        search.lookAgain(count);
    }

    ReadOnlyObjectProperty<PreviewState> stateProperty() {
        return state;
    }

    /** None while there is nothing to see. */
    List<PageSize> sizes() {
        return state.get() instanceof PreviewState.Shown shown ? shown.sizes() : List.of();
    }

    PagePictures pictures() {
        return pictures;
    }

    PageSearch search() {
        return search;
    }

    PreviewPrinting printing() {
        return printing;
    }

    PreviewPlaces places() {
        return places;
    }

    /** The page the person is at, counted from 0. */
    ReadOnlyIntegerProperty pageProperty() {
        return page;
    }

    ReadOnlyObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    /** Changes whenever another spot is to be brought into sight. */
    ReadOnlyLongProperty jumpsProperty() {
        return jumps.getReadOnlyProperty();
    }

    /** What is to stand at the upper edge. */
    Spot spot() {
        return spot;
    }

    /** Goes to a page, the nearest there is. */
    void goTo(int wanted) {
        jump(new Spot(Math.clamp(wanted, 0, Math.max(0, sizes().size() - 1)), 0));
    }

    private void goTo(PageSearch.Hit hit) {
        var within = hit.boxes().getFirst().y() / sizes().get(hit.page()).height() - ABOVE_A_HIT;
        jump(new Spot(hit.page(), within));
    }

    private void jump(Spot next) {
        moved(next, next.page());
        jumps.set(jumps.get() + 1);
    }

    /** The person has scrolled. */
    void moved(Spot upperEdge, int pageNow) {
        spot = upperEdge;
        page.set(pageNow);
        texts.want(pageNow);
        keep();
    }

    void zoom(Zoom chosen) {
        zoom.set(chosen);
        keep();
    }

    private void keep() {
        places.keep(subject, new PreviewPlaces.Place(spot, page.get(), zoom.get()));
    }

    /** The words of a page; empty until somebody asked for them and they are read. */
    String words(int which) {
        return texts.get(which).map(PageText::words).orElse("");
    }

    /** Changes whenever the words of a page have come. */
    ReadOnlyLongProperty textArrivalsProperty() {
        return textArrivals.getReadOnlyProperty();
    }

    private void textArrived(int which) {
        textArrivals.set(textArrivals.get() + 1);
        search.read(which);
    }

    /** Looks for words from the present page on. */
    void search(String words) {
        search.look(words, page.get());
    }

    /** Prints what is shown. */
    void print() {
        making.made()
                .ifPresent(document -> printing.print(
                        document.printout(), document.pdf(), document.sizes().size()));
    }

    /** What is shown, to be saved as a file. */
    Optional<MadePages> made() {
        return making.made();
    }
}
