package org.campusaccord.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Rows of a sheet, compressed in memory, to be read one by one as often as wanted. The answers of ten thousand agreements
 * take some megabytes so, where a list of their rows would take half a gigabyte.
 */
public final class PackedRows implements Iterable<List<CellValue>> {
    private final int width;
    private final int count;
    private final byte[] packed;

    private PackedRows(int width, int count, byte[] packed) {
        this.width = width;
        this.count = count;
        this.packed = packed;
    }

    static PackedRows of(int width, List<List<CellValue>> rows) {
        var packer = new Packer(width);
        rows.forEach(packer::add);
        return packer.finish();
    }

    /** How many values a row has. */
    public int width() {
        return width;
    }

    /** The rows, for whoever knows that they are few. */
    public Stream<List<CellValue>> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    @Override
    public Iterator<List<CellValue>> iterator() {
        return new Unpacking();
    }

    /** Takes rows until there are no more. */
    public static final class Packer {
        private final int width;
        private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(packed));
        private int count;

        public Packer(int width) {
            this.width = width;
        }

        public void add(List<CellValue> row) {
            if (row.size() != width) {
                throw new IllegalArgumentException("a row of " + row.size() + " values among rows of " + width);
            }
            try {
                for (var value : row) {
                    PackedValue.write(value, out);
                }
            } catch (IOException cannotBe) {
                throw new UncheckedIOException(cannotBe);
            }
            count++;
        }

        /** All rows; none can be added afterwards. */
        public PackedRows finish() {
            try {
                out.close();
            } catch (IOException cannotBe) {
                throw new UncheckedIOException(cannotBe);
            }
            return new PackedRows(width, count, packed.toByteArray());
        }
    }

    private final class Unpacking implements Iterator<List<CellValue>> {
        private final DataInputStream in =
                new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)));
        private int read;

        @Override
        public boolean hasNext() {
            return read < count;
        }

        @Override
        public List<CellValue> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            read++;
            var row = IntStream.range(0, width).mapToObj(_ -> value()).toList();
            if (!hasNext()) {
                close();
            }
            return row;
        }

        private CellValue value() {
            try {
                return PackedValue.read(in);
            } catch (IOException cannotBe) {
                throw new UncheckedIOException(cannotBe);
            }
        }

        private void close() {
            try {
                in.close();
            } catch (IOException cannotBe) {
                throw new UncheckedIOException(cannotBe);
            }
        }
    }
}
