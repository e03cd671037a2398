package org.campusaccord.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.campusaccord.application.export.CopyNote;
import org.campusaccord.application.export.Printout;
import org.campusaccord.application.pages.Paperwork;
import org.campusaccord.application.pages.PrintRun;
import org.campusaccord.application.pages.Printers;
import org.campusaccord.domain.Problem;
import org.campusaccord.ui.DirectTasks;
import org.junit.jupiter.api.Test;

class PreviewViewModelTest {
    private final PreviewPlaces places = new PreviewPlaces();
    private final List<RuntimeException> troubles = new ArrayList<>();
    private final List<String> recorded = new ArrayList<>();
    private final List<String> printed = new ArrayList<>();
    private final List<String> read = new ArrayList<>();
    private FakePages pages = FakePages.blank(10);
    private String content = "%PDF of the first reading";
    private Optional<Problem> refusal = Optional.empty();
    private Optional<String> chosenPrinter = Optional.of("Copy room");
    private boolean stops;

    private PreviewViewModel model(Object subject) {
        var paperwork = new Paperwork(
                () -> pdf -> {
                    read.add(new String(pdf, StandardCharsets.UTF_8));
                    return pages;
                },
                () -> printers());
        var model = new PreviewViewModel(
                new DirectTasks(), paperwork, this::printout, places, subject, Runnable::run, troubles::add);
        model.load();
        return model;
    }

    private Printout printout() {
        refusal.ifPresent(problem -> {
            throw problem.asException();
        });
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        return new Printout(
                "Agreement",
                "Agreement.pdf",
                out -> out.write(bytes),
                new CopyNote("Binder copy", "", List.of(), List.of(), List.of()),
                _ -> {
                    throw new AssertionError("Nobody saves here");
                },
                recorded::add);
    }

    private Printers printers() {
        return (_, pdf) -> chosenPrinter.map(name -> new PrintRun() {
            @Override
            public String printer() {
                return name;
            }

            @Override
            public boolean print(IntConsumer begun) {
                begun.accept(1);
                printed.add(new String(pdf, StandardCharsets.UTF_8));
                return !stops;
            }

            @Override
            public void stop() {
                stops = true;
            }
        });
    }

    @Test
    void staysAtThePlaceWhenThePagesAreMadeAnew() {
        var model = model("Oak");
        model.zoom(new Zoom.Percent(150));
        model.moved(new Spot(6, 0.25), 6);
        pages = FakePages.blank(12);
        model.load();

        assertThat(model.spot()).isEqualTo(new Spot(6, 0.25));
        assertThat(model.pageProperty().get()).isEqualTo(6);
        assertThat(model.sizes()).hasSize(12);
    }

    @Test
    void goesToTheLastPageWhenTheDocumentHasBecomeShorter() {
        var model = model("Oak");
        model.moved(new Spot(9, 0.5), 9);
        pages = FakePages.blank(4);
        model.load();

        assertThat(model.spot()).isEqualTo(new Spot(3, 0));
        assertThat(model.pageProperty().get()).isEqualTo(3);
    }

    @Test
    void remembersThePlaceInEachDocument() {
        var model = model("Oak");
        model.moved(new Spot(6, 0.25), 6);
        model.zoom(new Zoom.FitPage());

        assertThat(model("Oak").spot()).isEqualTo(new Spot(6, 0.25));
        assertThat(model("Oak").zoomProperty().get()).isEqualTo(new Zoom.FitPage());
        assertThat(model("Elm").spot()).isEqualTo(Spot.BEGINNING);
    }

    @Test
    void searchesAgainWhenThePagesAreMadeAnew() {
        pages = new FakePages("a coach");
        var model = model("Oak");
        model.search("coach");
        pages = new FakePages("a coach", "another coach");
        model.load();

        assertThat(model.search().count()).isEqualTo(2);
        assertThat(model.search().number()).isEqualTo(1);
    }

    @Test
    void letsTheFormerPagesGo() {
        var former = pages;
        var model = model("Oak");
        pages = FakePages.blank(1);
        model.load();

        assertThat(former.isClosed()).isTrue();
        assertThat(pages.isClosed()).isFalse();
    }

    @Test
    void saysWhyThereAreNoPages() {
        refusal = Optional.of(Problem.of("pdf.glyph-missing", "U+4E2D", "CJK", "Goals"));

        assertThat(model("Oak").stateProperty().get()).isEqualTo(new PreviewState.Failed(refusal.orElseThrow()));
    }

    @Test
    void goesToThePageThatIsNearestToWhatWasTyped() {
        var model = model("Oak");
        model.goTo(99);
        assertThat(model.pageProperty().get()).isEqualTo(9);
        model.goTo(-3);

        assertThat(model.pageProperty().get()).isZero();
    }

    @Test
    void printsTheVeryBytesThatAreShown() {
        var model = model("Oak");
        content = "%PDF of a later reading";
        model.print();

        assertThat(printed).isEqualTo(read).containsExactly("%PDF of the first reading");
    }

    @Test
    void recordsOnWhichPrinterItWasPrinted() {
        var model = model("Oak");
        model.print();

        assertThat(recorded).containsExactly("Copy room");
        assertThat(model.printing().stateProperty().get()).isEqualTo(new PrintState.Done("Copy room"));
    }

    @Test
    void recordsNothingWhenThePersonThinksAgain() {
        chosenPrinter = Optional.empty();
        var model = model("Oak");
        model.print();

        assertThat(recorded).isEmpty();
        assertThat(model.printing().stateProperty().get()).isEqualTo(new PrintState.Idle());
    }

    @Test
    void saysThatPrintingWasStopped() {
        stops = true;
        var model = model("Oak");
        model.print();

        assertThat(recorded).isEmpty();
        assertThat(model.printing().stateProperty().get()).isEqualTo(new PrintState.Stopped());
    }
}
