package org.campusaccord.export.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.campusaccord.export.pdf.EmptyField;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/**
 * Adds a later revision to a file by an update behind its end: its pages, elements, bookmarks, links and signature fields
 * come before those that are there. No byte of the file is changed, so that its seals hold; and every page in it is part
 * of one tree of pages, one structure and one set of bookmarks afterwards.
 */
final class AddedRevision {
    private static final int ID_BYTES = 16;

    private final byte[] base;
    private final PdfReader there;
    private final PdfReader later;
    private final MovedObjects moved;
    private final PdfUpdate update;
    private final FileTrees trees;
    private final FileOutline outline;

    private AddedRevision(byte[] base, PdfReader there, PdfReader later) throws IOException {
        var end = FileEndReader.read(there);
        this.base = base;
        this.there = there;
        this.later = later;
        this.moved = new MovedObjects(later, there, end.size(), FileTrees.nextKey(there));
        this.update = new PdfUpdate(base.length, end, later.getXrefSize());
        this.trees = new FileTrees(there, later, moved, update);
        this.outline = new FileOutline(there, later, moved, update);
    }

    /** A file with a revision in it, and that revision's empty fields under the numbers that they have there. */
    record Extended(ByteBuffer file, List<EmptyField> fields) {}

    /**
     * Adds a revision.
     *
     * @param first what the revision is called that the file holds; empty when the file holds several, each under its name
     * @param later a file of the one revision, whose fields and places have names that are not in the other
     * @param name what the added revision is called
     * @param onSheets whether it is for sheets that are printed on both sides, so that each revision begins on a new one
     */
    static Extended behind(
            byte[] base, Optional<String> first, byte[] later, List<EmptyField> fields, String name, boolean onSheets)
            throws IOException {
        try (var there = new PdfReader(base);
                var added = new PdfReader(later)) {
            pointToValues(added, fields);
            var addition = new AddedRevision(base, there, added);
            var numbered = fields.stream()
                    .map(field ->
                            new EmptyField(addition.moved.number(field.valueObject()), field.name(), field.reason()))
                    .toList();
            return new Extended(ByteBuffer.wrap(addition.whole(first, name, onSheets)), numbered);
        }
    }

    /** The values of fields are not in the file yet; whoever reads it takes what points at them for nothing. */
    private static void pointToValues(PdfReader file, List<EmptyField> fields) {
        var forms = fields(file);
        for (int i = 0; i < fields.size(); i++) {
            forms.getAsDict(i)
                    .put(PdfName.V, new PRIndirectReference(file, fields.get(i).valueObject()));
        }
    }

    private byte[] whole(Optional<String> first, String name, boolean onSheets) throws IOException {
        var catalog = catalog(first, name, onSheets);
        update.put(((PRIndirectReference) there.getTrailer().get(PdfName.ROOT)).getNumber(), catalog);
        var info = (PRIndirectReference) moved.moved(later.getTrailer().get(PdfName.INFO));
        moved.copyReached(update);
        var id = HexFormat.of().formatHex(Arrays.copyOf(Hashes.sha256(base), ID_BYTES));
        var file = new ByteArrayOutputStream();
        file.writeBytes(base);
        file.writeBytes(update.bytes(info.getNumber(), id));
        return file.toByteArray();
    }

    /** What the file says of itself is what the newest revision says, apart from what holds them all together. */
    private PdfDictionary catalog(Optional<String> first, String name, boolean onSheets) {
        var former = later.getCatalog();
        var catalog = new PdfDictionary();
        catalog.put(PdfName.PAGES, trees.pages(onSheets));
        catalog.put(PdfName.STRUCTTREEROOT, trees.structure(first, name));
        catalog.put(PdfName.OUTLINES, outline.of(first, name));
        catalog.put(PdfName.NAMES, trees.names());
        catalog.put(PdfName.ACROFORM, form());
        for (var key : former.getKeys()) {
            if (!catalog.contains(key)) {
                catalog.put(key, moved.moved(former.get(key)));
            }
        }
        return catalog;
    }

    private PdfDictionary form() {
        var fields = (PdfArray) moved.moved(fields(later));
        fields(there).getElements().forEach(fields::add);
        var form = new PdfDictionary();
        form.put(PdfName.FIELDS, fields);
        form.put(
                PdfName.SIGFLAGS, there.getCatalog().getAsDict(PdfName.ACROFORM).get(PdfName.SIGFLAGS));
        return form;
    }

    private static PdfArray fields(PdfReader reader) {
        return reader.getCatalog().getAsDict(PdfName.ACROFORM).getAsArray(PdfName.FIELDS);
    }
}
