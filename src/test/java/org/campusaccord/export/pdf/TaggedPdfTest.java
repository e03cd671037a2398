package org.campusaccord.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.application.document.HandOver;
import org.campusaccord.application.document.HandOverSheet;
import org.campusaccord.application.document.PrintSettings;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Alignment;
import org.campusaccord.document.Block.Cell;
import org.campusaccord.document.Block.Column;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Block.Paragraph;
import org.campusaccord.document.Block.Table;
import org.campusaccord.document.Document;
import org.campusaccord.document.Figure;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.AmendmentKind;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.testing.Agreements;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.CheckIns;
import org.campusaccord.testing.Revisions;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Beside
class TaggedPdfTest {
    private static final String MANY_SCRIPTS =
            "Nguyễn Thị Hồng Ánh, Łukasz Żółć, Ελένη, Наталья Щукина, Թամար, ქეთევან,"
                    + " שרה לוי, محمد الأمين, فارسی می‌خواهم, Ğülşah, q\u0303, ✓ ☐ ≥ → ½ €";

    static Stream<Named<Document>> documents() {
        var filled = Agreements.filled().build();
        return Stream.of(
                Named.of("draft", PdfReading.document(Agreements.draft(filled))),
                Named.of("signed", agreement(AgreementStatus.SIGNED, Revisions.signed(filled))),
                Named.of("partly signed", agreement(AgreementStatus.READY, Revisions.partlySigned(filled))),
                Named.of(
                        "declined",
                        agreement(AgreementStatus.READY, Revisions.declined(filled, "The days do not fit."))),
                Named.of(
                        "declined, then signed",
                        agreement(AgreementStatus.SIGNED, Revisions.signedAfterDecline(filled, "Too early."))),
                Named.of(
                        "empty",
                        PdfReading.document(Agreements.draft(Agreements.empty().build()))),
                Named.of("agenda packet", Packets.packet(Optional.of(filled))),
                Named.of("long answer", PdfReading.document(Agreements.draft(longAnswer()))),
                Named.of("many commitments", PdfReading.document(Agreements.draft(manyCommitments()))),
                Named.of("every block", PdfReading.document(everyBlock())),
                Named.of("amended", amended()),
                Named.of("hand-over sheet", handOver()),
                Named.of("words before and after", PdfReading.document(change())),
                Named.of(
                        "logo with transparency",
                        PdfReading.document(Logos.transparent(), new Heading(1, "Title", "a"))),
                Named.of(
                        "blocks without content",
                        PdfReading.document(
                                new Heading(1, "Title", "a"),
                                new Block.BulletList(List.of()),
                                new Block.Facts(List.of()),
                                table(List.of(), ""))),
                Named.of("every letter of every font", PdfReading.document(everyLetter())),
                Named.of("row taller than a page", PdfReading.document(tallRow())),
                Named.of("check-in", CheckInPdfTest.document(CheckIns.summary())),
                Named.of("check-in on one page and every word", CheckInPdfTest.shortened(CheckIns.summary())),
                Named.of("empty check-in", CheckInPdfTest.document(CheckIns.emptySummary())));
    }

    private static Document amended() {
        var filled = Agreements.filled().build();
        var changed = Agreements.filled()
                .answer("goals", "alignment", new Answer.Statement("Two lines of goals.\n\nEach serves the next."))
                .commitment("goals", "Go", "Íñigo Muñoz", LocalDate.of(2027, 1, 8))
                .build();
        var about = new AgreementContent.Amends(
                1,
                Revisions.SHA256,
                AmendmentKind.CHANGE,
                "The goals were one too few.",
                "Íñigo Muñoz",
                filled.parties().subList(0, 2));
        var content = filled.amended(filled.parties(), changed.items(), about);
        var revision = Revisions.signed(content);
        return PdfReading.document(
                AgreementRecord.of(AgreementStatus.SIGNED, revision, List.of()).amending(filled));
    }

    private static Document handOver() {
        var filled = Agreements.filled().build();
        var item = filled.items().getFirst();
        return new HandOverSheet(new Messages(Locale.US), PrintSettings.USUAL)
                .compose(new HandOver(
                        filled.parties().get(1),
                        filled,
                        filled.parties(),
                        filled.parties().subList(0, 1),
                        List.of(new HandOver.OpenCommitment(
                                item.commitments().getFirst(), item.item().title())),
                        List.of(new HandOver.NextDate(LocalDate.of(2027, 1, 8), "Mid-year"))));
    }

    private static Document agreement(AgreementStatus status, Revision revision) {
        return PdfReading.document(AgreementRecord.of(status, revision, List.of()));
    }

    private static AgreementContent longAnswer() {
        var words = new StringBuilder();
        for (int i = 0; words.length() < 99_990; i++) {
            words.append("word").append(i).append(i % 60 == 59 ? '\n' : ' ');
        }
        return Agreements.empty()
                .answer("goals", "alignment", new Answer.Statement(words.toString()))
                .build();
    }

    private static AgreementContent manyCommitments() {
        var content = Agreements.filled();
        for (int i = 0; i < 200; i++) {
            content.commitment(
                    "goals",
                    "Promise number " + i + " to be kept by all",
                    "Íñigo Muñoz",
                    LocalDate.of(2026, 9, 1).plusDays(i));
        }
        return content.build();
    }

    private static List<Block> everyBlock() {
        var paragraphs = Stream.of(Paragraph.Style.values())
                .map(style -> new Paragraph(style, MANY_SCRIPTS))
                .toList();
        var facts = List.of(
                new Block.Fact("Label " + MANY_SCRIPTS, "Íñigo\nMuñoz"), new Block.Fact("Name", "דנה (כהן) 12"));
        return Stream.of(
                        List.of(new Heading(1, "Title " + MANY_SCRIPTS, "a"), new Heading(2, "Section", "b")),
                        paragraphs,
                        List.of(
                                new Block.BulletList(List.of("One", MANY_SCRIPTS, "Two\nlines")),
                                new Block.Facts(facts),
                                new Block.Rule(),
                                new Heading(3, "Part", "c"),
                                table(List.of("Ada", "שרה לוי", "Two lines\nof text"), "A note"),
                                new Block.Notice(Block.Notice.Tone.LOUD, "Loud", "One.\nTwo."),
                                new Block.Notice(Block.Notice.Tone.CALM, "Calm", ""),
                                bars(),
                                trend(),
                                new Block.Contents(List.of(
                                        new Block.Contents.Entry(1, "Title " + MANY_SCRIPTS, "a"),
                                        new Block.Contents.Entry(2, "Section", "d"))),
                                new Block.WritingSpace("Own thoughts " + MANY_SCRIPTS, 4),
                                new Block.PageBreak(),
                                new Block.TitlePage(),
                                new Block.TabMark("Maple Ridge Elementary", 4, 5),
                                new Heading(2, "Section", "d"),
                                new Block.SpineLabel("Maple Ridge", "2026–27"),
                                new Block.PageBreak(),
                                new Paragraph(Paragraph.Style.NORMAL, "One line\nand another one")))
                .<Block>flatMap(List::stream)
                .toList();
    }

    private static Block bars() {
        var bars = IntStream.range(0, 7)
                .mapToObj(i -> new Figure.Bar("Bar " + i + " " + MANY_SCRIPTS, i, i + " of 6"))
                .toList();
        return new Block.Chart("Bars " + MANY_SCRIPTS, "Bar 0: 0 …", new Figure.Bars("Which", "How many", bars));
    }

    private static Block trend() {
        var lines = IntStream.range(0, 4)
                .mapToObj(i -> new Figure.Line(
                        "Line " + i,
                        List.of(OptionalDouble.of(1 + i), OptionalDouble.empty(), OptionalDouble.of(4)),
                        List.of("1", "—", "4")))
                .toList();
        return new Block.Chart(
                "Trend", "Up.", new Figure.Trend("Day", 1, 5, List.of("Oct 6, 2026", "Jan 12, 2027", "May 4"), lines));
    }

    private static List<Block> change() {
        return List.of(
                new Heading(1, "Title", "a"),
                new Block.Change(
                        "What",
                        "Before",
                        "After",
                        "[taken out: {0}]",
                        "[added: {0}]",
                        List.of(
                                new Block.ChangedField(
                                        "Rhythm",
                                        List.of(
                                                new Block.Piece(Block.Piece.Mark.SAME, "Every "),
                                                new Block.Piece(Block.Piece.Mark.TAKEN_OUT, "week")),
                                        List.of(
                                                new Block.Piece(Block.Piece.Mark.SAME, "Every "),
                                                new Block.Piece(Block.Piece.Mark.ADDED, "month "))),
                                new Block.ChangedField(
                                        "",
                                        List.of(new Block.Piece(Block.Piece.Mark.SAME, "Nothing")),
                                        List.of(new Block.Piece(Block.Piece.Mark.ADDED, "Íñigo"))))));
    }

    /** A paragraph for each block of Unicode of which the fonts have letters. */
    private static List<Block> everyLetter() {
        var breaker = new LineBreaker(new Fonts(), Locale.US);
        return IntStream.rangeClosed('!', 0xffff)
                .filter(Character::isLetterOrDigit)
                .filter(codePoint -> isPrinted(breaker, Character.toString(codePoint)))
                .boxed()
                .collect(Collectors.groupingBy(
                        codePoint -> String.valueOf(Character.UnicodeBlock.of(codePoint)),
                        TreeMap::new,
                        Collectors.mapping(Character::toString, Collectors.joining(" "))))
                .values()
                .stream()
                .<Block>map(text -> new Paragraph(Paragraph.Style.NORMAL, text))
                .toList();
    }

    private static boolean isPrinted(LineBreaker breaker, String text) {
        try {
            return !breaker.lines(text, TextStyle.BODY, 100).isEmpty();
        } catch (Fonts.MissingGlyph missing) {
            return false;
        }
    }

    private static List<Block> tallRow() {
        var words = IntStream.range(0, 3_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        return List.of(new Heading(1, "Title", "a"), table(List.of("Ada", words, "Zoe"), ""));
    }

    private static Table table(List<String> texts, String note) {
        var columns = List.of(new Column("Who", 1, Alignment.LEFT), new Column("How much", 1, Alignment.RIGHT));
        return new Table(
                Optional.of("What the table is about"),
                columns,
                true,
                texts.stream()
                        .map(text -> List.of(new Cell(text, note), Cell.of("2 of 3")))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void keepsToPdfUaAndPdfA(Document document) {
        assertThat(Standards.broken(PdfReading.write(document))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsOutExactlyWhatWasWritten(Document document) throws IOException {
        assertThat(StructureFaults.in(PdfReading.write(document), document)).isEmpty();
    }
}
