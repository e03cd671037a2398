package org.campusaccord.export.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.campusaccord.document.Block;
import org.campusaccord.document.Book;
import org.campusaccord.document.Document;
import org.campusaccord.document.SignatureMark;

/** What somebody who listens to a document should hear, taken from its model. */
final class SpokenWords {
    /** Stands for a page number. */
    static final String PAGE = "(page)";

    private SpokenWords() {}

    /** The words of each block that has any, in order. */
    static List<String> of(Document document) {
        return of(Book.of(document));
    }

    /** The same of all chapters. */
    static List<String> of(Book book) {
        return StreamSupport.stream(book.chapters().spliterator(), false)
                .flatMap(chapter -> chapter.blocks().stream())
                .map(SpokenWords::words)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static String words(Block block) {
        var texts = switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> Stream.of(paragraph.text());
            case Block.BulletList list -> list.points().stream().flatMap(point -> Stream.of("•", point));
            case Block.Facts facts -> facts(facts.facts());
            case Block.Table table -> table(table);
            case Block.Notice notice -> Stream.of(notice.title(), notice.text());
            case Block.SignatureField field -> signature(field);
            case Block.Logo logo -> Stream.of(logo.description());
            case Block.Chart chart -> Stream.of(chart.title(), chart.description());
            case Block.Contents contents -> contents.entries().stream().flatMap(entry -> Stream.of(entry.text(), PAGE));
            case Block.SpineLabel label -> Stream.of(label.title(), label.detail());
            case Block.WritingSpace space -> Stream.of(space.label());
            case Block.Change change -> change(change);
            case Block.Rule _, Block.PageBreak _, Block.TabMark _, Block.TitlePage _ -> Stream.<String>of();
        };
        var all = Normalizer.normalize(String.join(" ", texts.toList()), Normalizer.Form.NFC);
        return all.replaceAll("[\u00ad\u200b\ufe00-\ufe0f]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Stream<String> facts(List<Block.Fact> facts) {
        return facts.stream().flatMap(fact -> Stream.of(fact.label(), fact.value()));
    }

    private static Stream<String> table(Block.Table table) {
        var words = new ArrayList<String>();
        table.caption().ifPresent(words::add);
        table.columns().forEach(column -> words.add(column.title()));
        table.rows().stream().flatMap(List::stream).forEach(cell -> words.addAll(List.of(cell.text(), cell.note())));
        return words.stream();
    }

    private static Stream<String> change(Block.Change change) {
        var words = new ArrayList<String>();
        boolean labeled =
                change.fields().stream().anyMatch(field -> !field.label().isEmpty());
        if (labeled) {
            words.add(change.what());
        }
        words.addAll(List.of(change.before(), change.after()));
        for (var field : change.fields()) {
            if (labeled) {
                words.add(field.label());
            }
            words.add(field.before().stream().map(change::spoken).collect(Collectors.joining()));
            words.add(field.after().stream().map(change::spoken).collect(Collectors.joining()));
        }
        return words.stream();
    }

    private static Stream<String> signature(Block.SignatureField field) {
        var mark = switch (field.mark()) {
            case SignatureMark.Drawn drawn -> drawn.description();
            case SignatureMark.Typed typed -> typed.text();
            case SignatureMark.OnPaper paper -> paper.words();
            case SignatureMark.Declined declined -> declined.words();
            case SignatureMark.Blank blank -> blank.signatureLabel() + " " + blank.dateLabel();
        };
        return Stream.concat(Stream.of(mark, field.name(), field.role()), facts(field.details()));
    }
}
