package org.campusaccord.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts are given as code points where their order on the screen of who reads the test would mislead. */
class DirectionTest {
    private static final String SHALOM = "\u05e9\u05dc\u05d5\u05dd";

    private final LineBreaker breaker = new LineBreaker(new Fonts(), java.util.Locale.US);

    private Line line(String text) {
        return breaker.lines(text, TextStyle.BODY, 400).getFirst();
    }

    private static String drawn(Line line) {
        return line.runs().stream().map(Line.Run::text).collect(Collectors.joining());
    }

    @Test
    void drawsHebrewFromRightToLeftAndReadsItAsWritten() {
        var line = line("Meet " + SHALOM + " 12");

        assertThat(drawn(line)).isEqualTo("Meet 12 \u05dd\u05d5\u05dc\u05e9");
        assertThat(line.reading()).isEqualTo("Meet " + SHALOM + " 12");
    }

    @Test
    void turnsBracketsAround() {
        assertThat(drawn(line(SHALOM + " (" + SHALOM + ")")))
                .startsWith("(\u05dd")
                .contains(") ");
    }

    @Test
    void keepsPointsWithTheirLetter() {
        assertThat(drawn(line("\u05e9\u05b8\u05dc"))).isEqualTo("\u05dc\u05e9\u05b8");
    }

    @ParameterizedTest
    @CsvSource({
        // Between two letters that join on both sides: initial, medial, final.
        "\u0628\u0628\u0628, \ufe90\ufe92\ufe91",
        // Alef joins only what comes before it.
        "\u0628\u0627\u0628, \ufe8f\ufe8e\ufe91",
        // Lam and alef are one shape, which joins what comes before it.
        "\u0628\u0644\u0627, \ufefc\ufe91",
        "\u0644\u0627, \ufefb",
        // A mark does not part its neighbors.
        "\u0628\u064e\u0628, \ufe90\ufe91\u064e",
        // A letter of Persian, and one that a non-joiner keeps apart.
        "\u06cc\u200c\u06cc, \ufbfc\ufbfc",
        "\u06cc\u06cc, \ufbfd\ufbfe"
    })
    void joinsArabicLetters(String written, String drawn) {
        var line = line(written);

        assertThat(drawn(line)).isEqualTo(drawn);
        assertThat(line.reading()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0695", "\u07ca\u07cb"})
    void refusesLettersThatItCannotJoin(String text) {
        var document = PdfReading.document(
                new org.campusaccord.document.Block.Heading(2, "Clients", "a"),
                new org.campusaccord.document.Block.Paragraph(
                        org.campusaccord.document.Block.Paragraph.Style.NORMAL, text));

        assertThatThrownBy(() -> PdfReading.write(document))
                .isInstanceOf(ProblemException.class)
                .satisfies(thrown -> assertThat(((ProblemException) thrown).problem())
                        .extracting(Problem::key, problem -> problem.values().getLast())
                        .containsExactly("pdf.glyph-missing", "Clients"));
    }

    @Test
    void leavesOtherTextAsItIs() {
        assertThat(line("Meet Ana (12)").reading()).isEmpty();
    }

    @Test
    void composesLettersAndMarks() {
        assertThat(drawn(line("Nguye\u0302\u0303n"))).isEqualTo("Nguy\u1ec5n");
    }

    @Test
    void startsEachParagraphAtItsOwnSide() {
        var lines = breaker.lines("Names:\n" + SHALOM + " A", TextStyle.BODY, 400);

        assertThat(lines).extracting(Line::rightToLeft).isEqualTo(List.of(false, true));
    }
}
