package org.campusaccord.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.openpdf.text.pdf.PdfWriter.PdfBody.PdfCrossReference;

/**
 * Where each object of a file stands, in eight bytes an object. OpenPDF keeps these until the file is closed, in a sorted set
 * that takes 72 bytes for each: 120 MB for a binder of a thousand agreements. This stands in that set's place, and is a
 * {@link TreeSet} only since OpenPDF asks for one; it does what OpenPDF uses of it (decision 35).
 */
final class ObjectPlaces extends TreeSet<PdfCrossReference> {
    private static final long serialVersionUID = 1;

    private static final int LOT = 8_192;
    /** An entry: whether there is one, its kind (2 bits), its generation or index (16 bits), its place (45 bits). */
    private static final long THERE = 1L << 63;

    private static final int KIND = 61;
    private static final int GENERATION = 45;
    private static final long LONGEST = (1L << GENERATION) - 1;

    private final transient List<long[]> lots = new ArrayList<>();
    private int size;
    private int end;

    ObjectPlaces(Collection<PdfCrossReference> places) {
        addAll(places);
    }

    @Override
    public boolean addAll(Collection<? extends PdfCrossReference> places) {
        boolean isChanged = false;
        for (var place : places) {
            isChanged |= add(place);
        }
        return isChanged;
    }

    @Override
    public boolean add(PdfCrossReference place) {
        int number = number(place);
        while (lots.size() <= number / LOT) {
            lots.add(new long[LOT]);
        }
        if (packed(number) != 0) {
            return false;
        }
        lots.get(number / LOT)[number % LOT] = pack(place);
        size++;
        end = Math.max(end, number + 1);
        return true;
    }

    @Override
    public boolean remove(Object object) {
        if (!(object instanceof PdfCrossReference place) || !contains(place)) {
            return false;
        }
        lots.get(number(place) / LOT)[number(place) % LOT] = 0;
        size--;
        while (end > 0 && packed(end - 1) == 0) {
            end--;
        }
        return true;
    }

    @Override
    public boolean contains(Object object) {
        return object instanceof PdfCrossReference place && number(place) < end && packed(number(place)) != 0;
    }

    @Override
    public PdfCrossReference first() {
        return iterator().next();
    }

    @Override
    public PdfCrossReference last() {
        if (isEmpty()) {
            throw new NoSuchElementException();
        }
        return unpack(end - 1);
    }

    @Override
    public Iterator<PdfCrossReference> iterator() {
        return IntStream.range(0, end)
                .filter(number -> packed(number) != 0)
                .mapToObj(this::unpack)
                .iterator();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    /** Objects are equal if they have the same number, which is their hash. */
    private static int number(PdfCrossReference place) {
        return place.hashCode();
    }

    private long packed(int number) {
        return lots.get(number / LOT)[number % LOT];
    }

    private static long pack(PdfCrossReference place) {
        var bytes = new ByteArrayOutputStream(11);
        try {
            place.toPdf(Long.BYTES, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var buffer = ByteBuffer.wrap(bytes.toByteArray());
        long kind = buffer.get();
        long position = buffer.getLong();
        long generation = Short.toUnsignedLong(buffer.getShort());
        if (kind > 3 || position > LONGEST) {
            throw new IllegalStateException("an object of kind " + kind + " at " + position);
        }
        return THERE | kind << KIND | generation << GENERATION | position;
    }

    private PdfCrossReference unpack(int number) {
        long packed = packed(number);
        int kind = (int) (packed >>> KIND & 3);
        int generation = (int) (packed >>> GENERATION & 0xffff);
        return new PdfCrossReference(kind, number, packed & LONGEST, generation);
    }
}
