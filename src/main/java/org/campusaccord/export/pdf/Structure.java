package org.campusaccord.export.pdf;

import java.io.IOException;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The structure of a file that is being written. What is finished goes to the file at once, so that a binder of a thousand
 * agreements need not be held in memory; OpenPDF by itself writes the whole tree last.
 */
final class Structure {
    private static final PdfName STRUCT_PARENT = new PdfName("StructParent");

    private final PdfWriter writer;
    private final Element document;
    private final PdfArray finished = new PdfArray();
    private final ParentTree parents;

    Structure(PdfWriter writer) {
        this.writer = writer;
        this.parents = new ParentTree(writer);
        this.document = new Element(new PdfStructureElement(writer.getStructureTreeRoot(), Tag.DOCUMENT.standard()));
    }

    /** The element that holds all others. */
    Element document() {
        return document;
    }

    /** A link or field on the page that is being filled, as part of an element. */
    void place(PdfAnnotation annotation, Element element) {
        var reference = annotation.getIndirectReference();
        annotation.put(
                STRUCT_PARENT, new PdfNumber(writer.getStructureTreeRoot().addExistingObject(element.reference())));
        element.holds(reference, writer.getCurrentPage());
        writer.addAnnotation(annotation);
    }

    /** Nothing comes any more into what the document holds so far. */
    void finish() throws IOException {
        for (var element : document.takeChildren()) {
            write(element);
            finished.add(element.reference());
        }
        document.structure().put(PdfName.K, new PdfArray());
        parents.writeFinished();
    }

    void close() throws IOException {
        finish();
        document.structure().put(PdfName.K, finished);
        writer.addToBody(document.structure(), document.reference());
        // A reference instead of a list keeps OpenPDF from writing the tree a second time.
        writer.getStructureTreeRoot().put(PdfName.K, document.reference());
    }

    private void write(Element element) throws IOException {
        var children = element.takeChildren();
        if (!children.isEmpty()) {
            var references = new PdfArray();
            for (var child : children) {
                write(child);
                references.add(child.reference());
            }
            element.structure().put(PdfName.K, references);
        }
        writer.addToBody(element.structure(), element.reference());
    }
}
