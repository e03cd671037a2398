package org.campusaccord.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campusaccord.document.Block.Fact;
import org.campusaccord.document.Block.Piece;

/** The words of a block that are drawn on the page; what only somebody hears who cannot see it is not among them. */
public final class PrintedWords {
    private PrintedWords() {}

    /** Each text once, as it was written. */
    public static List<String> of(Block block) {
        return words(block).filter(words -> !words.isEmpty()).toList();
    }

    private static Stream<String> words(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> Stream.of(paragraph.text());
            case Block.BulletList list -> list.points().stream();
            case Block.Facts facts -> facts(facts.facts());
            case Block.Table table -> table(table);
            case Block.Notice notice -> Stream.of(notice.title(), notice.text());
            case Block.SignatureField field -> signature(field);
            case Block.Chart chart -> Stream.concat(Stream.of(chart.title()), table(chart.table()));
            case Block.Contents contents -> contents.entries().stream().map(Block.Contents.Entry::text);
            case Block.SpineLabel label -> Stream.of(label.title(), label.detail());
            case Block.TabMark mark -> Stream.of(mark.text());
            case Block.WritingSpace space -> Stream.of(space.label());
            case Block.Change change -> change(change);
            case Block.Logo _, Block.Rule _, Block.PageBreak _, Block.TitlePage _ -> Stream.empty();
        };
    }

    private static Stream<String> facts(List<Fact> facts) {
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
        var fields = change.fields().stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(field.label()),
                        Stream.of(field.before(), field.after())
                                .flatMap(List::stream)
                                .map(Piece::text)));
        return Stream.concat(Stream.of(change.what(), change.before(), change.after()), fields);
    }

    private static Stream<String> signature(Block.SignatureField field) {
        var mark = switch (field.mark()) {
            case SignatureMark.Drawn _ -> Optional.<String>empty();
            case SignatureMark.Typed typed -> Optional.of(typed.text());
            case SignatureMark.OnPaper paper -> Optional.of(paper.words());
            case SignatureMark.Declined declined -> Optional.of(declined.words());
            case SignatureMark.Blank blank -> Optional.of(blank.signatureLabel() + blank.dateLabel());
        };
        return Stream.of(mark.stream(), Stream.of(field.name(), field.role()), facts(field.details()))
                .flatMap(words -> words);
    }
}
