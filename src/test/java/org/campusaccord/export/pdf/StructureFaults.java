package org.campusaccord.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.campusaccord.document.Book;
import org.campusaccord.document.Document;
import org.campusaccord.export.pdf.StructureReading.Node;

/** Finds what a validator does not: whether what is read out is what was written, and whether it is ordered as it should. */
final class StructureFaults {
    private final List<String> faults = new ArrayList<>();

    private StructureFaults() {}

    static List<String> in(byte[] file, Document document) throws IOException {
        return in(file, SpokenWords.of(document));
    }

    static List<String> in(byte[] file, Book book) throws IOException {
        return in(file, SpokenWords.of(book));
    }

    private static List<String> in(byte[] file, List<String> words) throws IOException {
        var check = new StructureFaults();
        try (var pdf = Loader.loadPDF(file)) {
            var pages = new PageReading();
            for (var page : pdf.getPages()) {
                pages.read(page);
            }
            check.faults.addAll(pages.faults());
            var root = StructureReading.root(pdf);
            check.words(root, words);
            check.headings(root);
            check.figures(root);
            check.tables(root);
            check.lists(root);
        }
        return check.faults;
    }

    private void words(Node root, List<String> expected) {
        var found = root.children().stream().map(StructureFaults::words).toList();
        if (found.size() != expected.size()) {
            faults.add(found.size() + " elements for " + expected.size() + " blocks");
        }
        for (int i = 0; i < Math.min(found.size(), expected.size()); i++) {
            if (!found.get(i).equals(expected.get(i))) {
                faults.add("read out “" + found.get(i) + "” for “" + expected.get(i) + "”");
            }
        }
    }

    /** The page numbers in the contents are known to the file alone; that they are right is tested elsewhere. */
    private static String words(Node node) {
        return node.tag().equals("TOC")
                ? node.children().stream()
                        .map(line -> line.words().replaceFirst(" \\d+$", " " + SpokenWords.PAGE))
                        .collect(Collectors.joining(" "))
                : node.words();
    }

    private void headings(Node root) {
        int level = 0;
        for (var heading : root.all().filter(node -> node.tag().matches("H\\d")).toList()) {
            int next = heading.tag().charAt(1) - '0';
            require(next <= level + 1, "a heading of level " + next + " after one of level " + level);
            level = next;
        }
    }

    private void figures(Node root) {
        root.all("Figure").forEach(figure -> {
            require(figure.alternative().filter(text -> !text.isBlank()).isPresent(), "a figure without words");
            require(figure.box().filter(box -> box.size() == 4).isPresent(), "a figure without its box");
        });
    }

    private void tables(Node root) {
        root.all("Table").forEach(table -> {
            var rows = table.all("TR").toList();
            int columns = rows.getFirst().children().size();
            require(
                    rows.getFirst().children().stream()
                            .allMatch(cell -> cell.attribute("Scope").equals("Column")),
                    "a table without heads");
            rows.stream().skip(1).forEach(row -> {
                require(row.children().size() == columns, "a row of another length");
                require(
                        row.all("TH").allMatch(cell -> cell.attribute("Scope").equals("Row")),
                        "a head cell without its scope");
            });
        });
    }

    private void lists(Node root) {
        root.all("L").forEach(list -> {
            require(!list.attribute("ListNumbering").isEmpty(), "a list without its kind");
            require(
                    list.children().stream().allMatch(item -> item.tags().equals(List.of("Lbl", "LBody"))),
                    "an item that is no label and body");
        });
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
