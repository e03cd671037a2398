package org.campusaccord.export.seal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** The objects of one file as they go behind another one, under numbers that the other does not use. */
final class MovedObjects {
    private final PdfReader from;
    private final PdfReader to;
    private final int numbers;
    private final int keys;
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final Set<Integer> known = new HashSet<>();
    private final Set<Integer> taken = new HashSet<>();

    /**
     * Objects between two files.
     *
     * @param numbers by how much the numbers of objects rise
     * @param keys by how much the keys rise under which pages, links and fields find their elements
     */
    MovedObjects(PdfReader from, PdfReader to, int numbers, int keys) {
        this.from = from;
        this.to = to;
        this.numbers = numbers;
        this.keys = keys;
    }

    /** Under which number an object stands now. */
    int number(int former) {
        return former + numbers;
    }

    /** A copy of what an entry refers to, which whoever calls changes and writes; {@link #copyReached} leaves it out. */
    Taken take(PdfDictionary holder, PdfName entry) {
        var former = (PRIndirectReference) holder.get(entry);
        taken.add(former.getNumber());
        return new Taken(new PRIndirectReference(to, number(former.getNumber())), dictionary(holder.getAsDict(entry)));
    }

    /** An object that is still to be written. */
    record Taken(PRIndirectReference reference, PdfDictionary object) {}

    /** A copy with what it refers to; that goes along with it. */
    PdfObject moved(PdfObject object) {
        return switch (object) {
            case PRIndirectReference reference -> reference(reference);
            case PdfDictionary dictionary -> dictionary(dictionary);
            case PdfArray array -> {
                var copy = new PdfArray();
                array.getElements().forEach(each -> copy.add(moved(each)));
                yield copy;
            }
            default -> object;
        };
    }

    private PRIndirectReference reference(PRIndirectReference former) {
        int number = former.getNumber();
        if (known.add(number)) {
            waiting.add(number);
        }
        return new PRIndirectReference(to, number(number));
    }

    private PdfDictionary dictionary(PdfDictionary former) {
        var copy = new PdfDictionary();
        for (var key : former.getKeys()) {
            boolean isKey = key.equals(PdfName.STRUCTPARENT) || key.equals(PdfName.STRUCTPARENTS);
            copy.put(key, isKey ? new PdfNumber(former.getAsNumber(key).intValue() + keys) : moved(former.get(key)));
        }
        return copy;
    }

    /** Copies everything that was referred to, whatever number of steps away. */
    void copyReached(PdfUpdate update) throws IOException {
        while (!waiting.isEmpty()) {
            int former = waiting.remove();
            var object = taken.contains(former) ? null : from.getPdfObject(former);
            if (object instanceof PRStream stream) {
                update.put(number(former), dictionary(stream), PdfReader.getStreamBytesRaw(stream));
            } else if (object != null && !object.isNull()) {
                // What the file does not hold is the value of a signature field, which comes with the seal.
                update.put(number(former), moved(object));
            }
        }
    }
}
