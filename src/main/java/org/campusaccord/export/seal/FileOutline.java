package org.campusaccord.export.seal;

import java.util.Optional;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/** Makes one set of bookmarks of those of two revisions: each revision's own below one with its name, the later one first. */
final class FileOutline {
    private static final PdfName ELEMENT = new PdfName("SE");

    private final PdfReader there;
    private final PdfReader later;
    private final MovedObjects moved;
    private final PdfUpdate update;

    FileOutline(PdfReader there, PdfReader later, MovedObjects moved, PdfUpdate update) {
        this.there = there;
        this.later = later;
        this.moved = moved;
        this.update = update;
    }

    /** @param first what the one revision is called that is there; empty when there are several */
    PRIndirectReference of(Optional<String> first, String name) {
        var former = (PRIndirectReference) there.getCatalog().get(PdfName.OUTLINES);
        var outlines = there.getCatalog().getAsDict(PdfName.OUTLINES);
        var root = first.isPresent() ? new PRIndirectReference(there, update.newNumber()) : former;
        var next = first.isPresent() ? former : (PRIndirectReference) outlines.get(PdfName.FIRST);
        var last = first.isPresent() ? former : (PRIndirectReference) outlines.get(PdfName.LAST);
        var added = added(name, root, next);
        update.put(
                next.getNumber(),
                behind(first.map(title -> named(outlines, title, root)).orElseGet(() -> first(outlines)), added));
        var all = new PdfDictionary(PdfName.OUTLINES);
        all.put(PdfName.FIRST, added.reference());
        all.put(PdfName.LAST, last);
        int revisions = first.isPresent() ? 2 : 1 + revisions(outlines);
        all.put(PdfName.COUNT, new PdfNumber(Entries.count(added.object()) + revisions));
        update.put(root.getNumber(), all);
        return root;
    }

    private MovedObjects.Taken added(String name, PRIndirectReference root, PRIndirectReference next) {
        var added = moved.take(later.getCatalog(), PdfName.OUTLINES);
        var own = first(later.getCatalog().getAsDict(PdfName.OUTLINES));
        name(added.object(), name, root);
        added.object().put(PdfName.DEST, moved.moved(own.get(PdfName.DEST)));
        added.object().put(ELEMENT, moved.moved(own.get(ELEMENT)));
        added.object().put(PdfName.NEXT, next);
        update.put(added.reference().getNumber(), added.object());
        return added;
    }

    /** A revision's own bookmarks as those below one with its name, which leads to where the first of them does. */
    private static PdfDictionary named(PdfDictionary outlines, String title, PRIndirectReference root) {
        var own = first(outlines);
        var named = Entries.copy(outlines);
        name(named, title, root);
        named.put(PdfName.DEST, own.get(PdfName.DEST));
        named.put(ELEMENT, own.get(ELEMENT));
        return named;
    }

    private static void name(PdfDictionary outlines, String title, PRIndirectReference root) {
        outlines.remove(PdfName.TYPE);
        outlines.put(PdfName.TITLE, new PdfString(title, PdfObject.TEXT_UNICODE));
        outlines.put(PdfName.PARENT, root);
    }

    private static PdfDictionary behind(PdfDictionary bookmark, MovedObjects.Taken added) {
        var behind = Entries.copy(bookmark);
        behind.put(PdfName.PREV, added.reference());
        // Below zero: it is closed, and tells how many show when it is opened.
        behind.put(PdfName.COUNT, new PdfNumber(-Math.abs(Entries.count(bookmark))));
        return behind;
    }

    private static PdfDictionary first(PdfDictionary outlines) {
        return outlines.getAsDict(PdfName.FIRST);
    }

    private static int revisions(PdfDictionary outlines) {
        int found = 0;
        for (var each = first(outlines); each != null; each = each.getAsDict(PdfName.NEXT)) {
            found++;
        }
        return found;
    }
}
