package org.campusaccord.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** What a screen reader finds in a file: its elements with their text. */
final class StructureReading {

    /** An element with what it says itself and what is in it. */
    record Node(String tag, String text, Optional<String> alternative, COSDictionary attributes, List<Node> children) {

        Stream<Node> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
        }

        Stream<Node> all(String wanted) {
            return all().filter(node -> node.tag().equals(wanted));
        }

        String attribute(String name) {
            return attributes.getNameAsString(name, "");
        }

        Optional<COSArray> box() {
            return Optional.ofNullable(attributes.getCOSArray(COSName.BBOX));
        }

        /** Everything that is read out, a blank between two elements. */
        String words() {
            return alternative.orElseGet(
                    () -> Stream.concat(Stream.of(text), children.stream().map(Node::words))
                            .collect(Collectors.joining(" "))
                            .replaceAll("\\s+", " ")
                            .strip());
        }

        /** The tags of what is in it, in order. */
        List<String> tags() {
            return children.stream().map(Node::tag).toList();
        }
    }

    private final PageReading pages = new PageReading();

    private StructureReading(PDDocument pdf) throws IOException {
        for (var page : pdf.getPages()) {
            pages.read(page);
        }
    }

    /** The element that holds all others. */
    static Node root(PDDocument pdf) throws IOException {
        var reading = new StructureReading(pdf);
        var root = pdf.getDocumentCatalog().getStructureTreeRoot();
        return reading.node((PDStructureElement) root.getKids().getFirst());
    }

    private Node node(PDStructureElement element) {
        var text = new StringBuilder();
        var children = new ArrayList<Node>();
        for (var kid : element.getKids()) {
            switch (kid) {
                case PDStructureElement child -> children.add(node(child));
                case Integer id -> text.append(pages.text(element.getPage(), id));
                case PDMarkedContentReference reference ->
                    text.append(pages.text(reference.getPage(), reference.getMCID()));
                // A link or a field; it is spoken with what is drawn.
                case PDObjectReference _ -> {}
                default -> throw new IllegalStateException("an element holds a " + kid.getClass());
            }
        }
        return new Node(
                element.getStructureType(),
                text.toString(),
                Optional.ofNullable(element.getAlternateDescription()),
                attributes(element),
                children);
    }

    private static COSDictionary attributes(PDStructureElement element) {
        var found = element.getCOSObject().getCOSDictionary(COSName.A);
        return found == null ? new COSDictionary() : found;
    }
}
