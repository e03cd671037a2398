package org.campusaccord.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * An element of a file's structure. It holds elements or content, never both; content may go on over any number of pages.
 */
final class Element implements Marking {
    private final PdfStructureElement structure;
    private final List<Element> children = new ArrayList<>();

    Element(PdfStructureElement structure) {
        this.structure = structure;
    }

    /** A new element within, behind those that are there. */
    Element child(Tag tag) {
        var child = new Element(new PdfStructureElement(structure, tag.standard()));
        children.add(child);
        return child;
    }

    /** A cell that names its row or column. */
    Element headCell(String scope) {
        return child(Tag.HEAD_CELL).attribute("Table", "Scope", new PdfName(scope));
    }

    /** A list; the numbering says what its labels are: Disc for a bullet, None for words. */
    Element list(String numbering) {
        return child(Tag.LIST).attribute("List", "ListNumbering", new PdfName(numbering));
    }

    /** Something to see, with what is said instead, in a box given by its lower left and upper right corner. */
    Element figure(String alternative, float left, float bottom, float right, float top) {
        var figure = child(Tag.FIGURE);
        figure.structure.put(PdfName.ALT, new PdfString(alternative, PdfObject.TEXT_UNICODE));
        return figure.attribute("Layout", "BBox", new PdfArray(new float[] {left, bottom, right, top}));
    }

    /** Something of the page that is no drawing, such as a link, behind what the element holds so far. */
    void holds(PdfIndirectReference object, PdfIndirectReference page) {
        var held = new PdfDictionary(PdfName.OBJR);
        held.put(PdfName.OBJ, object);
        held.put(PdfName.PG, page);
        var content = structure.get(PdfName.K);
        var all = new PdfArray();
        if (content instanceof PdfArray several) {
            several.getElements().forEach(all::add);
        } else if (content != null) {
            all.add(content);
        }
        all.add(held);
        structure.put(PdfName.K, all);
    }

    private Element attribute(String owner, String name, PdfObject value) {
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        attributes.put(new PdfName(name), value);
        structure.put(PdfName.A, attributes);
        return this;
    }

    PdfStructureElement structure() {
        return structure;
    }

    PdfIndirectReference reference() {
        return structure.getReference();
    }

    /** The elements within, each once. */
    List<Element> takeChildren() {
        var taken = List.copyOf(children);
        children.clear();
        return taken;
    }
}
