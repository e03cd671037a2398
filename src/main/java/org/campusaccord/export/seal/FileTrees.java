package org.campusaccord.export.seal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfNumberTree;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/** Makes one tree of pages, one structure and one list of places of those of two revisions, the later one first. */
final class FileTrees {
    private final PdfReader there;
    private final PdfReader later;
    private final MovedObjects moved;
    private final PdfUpdate update;

    FileTrees(PdfReader there, PdfReader later, MovedObjects moved, PdfUpdate update) {
        this.there = there;
        this.later = later;
        this.moved = moved;
        this.update = update;
    }

    /** The first key that no page, link or field of a file is known by. */
    static int nextKey(PdfReader file) {
        return elements(file).keySet().stream().mapToInt(key -> key + 1).max().orElse(0);
    }

    private static Map<Integer, PdfObject> elements(PdfReader file) {
        return PdfNumberTree.readTree(
                file.getCatalog().getAsDict(PdfName.STRUCTTREEROOT).getAsDict(PdfName.PARENTTREE));
    }

    /** @param onSheets whether the pages that are there must begin on a new sheet that is printed on both sides */
    PRIndirectReference pages(boolean onSheets) {
        var both = newReference();
        var added = moved.take(later.getCatalog(), PdfName.PAGES);
        var former = (PRIndirectReference) there.getCatalog().get(PdfName.PAGES);
        var rest = Entries.copy(there.getCatalog().getAsDict(PdfName.PAGES));
        var root = new PdfDictionary(PdfName.PAGES);
        int count = Entries.count(added.object());
        if (onSheets && count % 2 == 1) {
            root.put(PdfName.KIDS, Entries.array(added.reference(), emptyPage(both), former));
            count++;
        } else {
            root.put(PdfName.KIDS, Entries.array(added.reference(), former));
        }
        root.put(PdfName.COUNT, new PdfNumber(count + Entries.count(rest)));
        added.object().put(PdfName.PARENT, both);
        rest.put(PdfName.PARENT, both);
        update.put(added.reference().getNumber(), added.object());
        update.put(former.getNumber(), rest);
        update.put(both.getNumber(), root);
        return both;
    }

    private PRIndirectReference emptyPage(PRIndirectReference parent) {
        var page = new PdfDictionary(PdfName.PAGE);
        page.put(PdfName.PARENT, parent);
        page.put(PdfName.MEDIABOX, later.getPageN(1).get(PdfName.MEDIABOX));
        page.put(PdfName.RESOURCES, new PdfDictionary());
        var reference = newReference();
        update.put(reference.getNumber(), page);
        return reference;
    }

    /** @param first what the one revision is called that is there; empty when there are several */
    PRIndirectReference structure(Optional<String> first, String name) {
        var rootReference = (PRIndirectReference) there.getCatalog().get(PdfName.STRUCTTREEROOT);
        var root = Entries.copy(there.getCatalog().getAsDict(PdfName.STRUCTTREEROOT));
        var formerReference = (PRIndirectReference) root.get(PdfName.K);
        var former = Entries.copy(root.getAsDict(PdfName.K));
        var whole = first.isPresent() ? newReference() : formerReference;
        var parts = new PdfArray();
        parts.add(addedPart(whole, name));
        if (first.isPresent()) {
            update.put(formerReference.getNumber(), part(former, whole, first.get()));
            parts.add(formerReference);
        } else {
            former.getAsArray(PdfName.K).getElements().forEach(parts::add);
        }
        var document = new PdfDictionary(new PdfName("StructElem"));
        document.put(PdfName.S, PdfName.DOCUMENT);
        document.put(PdfName.P, rootReference);
        document.put(PdfName.K, parts);
        update.put(whole.getNumber(), document);
        root.put(PdfName.K, whole);
        root.put(PdfName.PARENTTREE, parentTree());
        update.put(rootReference.getNumber(), root);
        return rootReference;
    }

    private PRIndirectReference addedPart(PRIndirectReference whole, String name) {
        var root = later.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
        // What it stood in before does not go along.
        root.getAsDict(PdfName.K).remove(PdfName.P);
        var added = moved.take(root, PdfName.K);
        update.put(added.reference().getNumber(), part(added.object(), whole, name));
        return added.reference();
    }

    private static PdfDictionary part(PdfDictionary document, PRIndirectReference whole, String name) {
        document.put(PdfName.S, PdfName.PART);
        document.put(PdfName.T, new PdfString(name, PdfObject.TEXT_UNICODE));
        document.put(PdfName.P, whole);
        return document;
    }

    private PRIndirectReference parentTree() {
        var all = new TreeMap<>(elements(there));
        int next = nextKey(there);
        elements(later).forEach((key, element) -> all.put(key + next, moved.moved(element)));
        var numbers = new PdfArray();
        all.forEach((key, element) -> {
            numbers.add(new PdfNumber(key));
            numbers.add(element);
        });
        return written(PdfName.NUMS, numbers);
    }

    PRIndirectReference names() {
        var all = new TreeMap<>(places(there));
        places(later).forEach((place, where) -> all.put(place, moved.moved(where)));
        var names = new PdfArray();
        all.forEach((place, where) -> {
            names.add(new PdfString(place.getBytes(StandardCharsets.ISO_8859_1)));
            names.add(where);
        });
        var kinds = new PdfDictionary();
        kinds.put(PdfName.DESTS, written(PdfName.NAMES, names));
        var reference = newReference();
        update.put(reference.getNumber(), kinds);
        return reference;
    }

    private static Map<String, PdfObject> places(PdfReader file) {
        return PdfNameTree.readTree(file.getCatalog().getAsDict(PdfName.NAMES).getAsDict(PdfName.DESTS));
    }

    private PRIndirectReference written(PdfName key, PdfArray leaves) {
        var tree = new PdfDictionary();
        tree.put(key, leaves);
        var reference = newReference();
        update.put(reference.getNumber(), tree);
        return reference;
    }

    private PRIndirectReference newReference() {
        return new PRIndirectReference(there, update.newNumber());
    }
}
