package org.campusaccord.document;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Writes a value of a sheet as bytes and reads it back; what stands in memory only needs no version. */
final class PackedValue {
    private static final byte EMPTY = 0;
    private static final byte TEXT = 1;
    private static final byte COUNT = 2;
    private static final byte PERCENT = 3;
    private static final byte DATE = 4;
    private static final byte MOMENT = 5;

    private PackedValue() {}

    static void write(CellValue value, DataOutput out) throws IOException {
        switch (value) {
            case CellValue.Empty _ -> out.writeByte(EMPTY);
            case CellValue.Text(var text) -> {
                var bytes = text.getBytes(StandardCharsets.UTF_8);
                out.writeByte(TEXT);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            case CellValue.Count(var number) -> {
                out.writeByte(COUNT);
                out.writeDouble(number);
            }
            case CellValue.Percent(var fraction) -> {
                out.writeByte(PERCENT);
                out.writeDouble(fraction);
            }
            case CellValue.Date(var day) -> {
                out.writeByte(DATE);
                out.writeLong(day.toEpochDay());
            }
            case CellValue.Moment(var time) -> {
                out.writeByte(MOMENT);
                out.writeLong(time.toLocalDate().toEpochDay());
                out.writeLong(time.toLocalTime().toNanoOfDay());
            }
        }
    }

    static CellValue read(DataInput in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case EMPTY -> CellValue.EMPTY;
            case TEXT -> {
                var bytes = new byte[in.readInt()];
                in.readFully(bytes);
                yield new CellValue.Text(new String(bytes, StandardCharsets.UTF_8));
            }
            case COUNT -> new CellValue.Count(in.readDouble());
            case PERCENT -> new CellValue.Percent(in.readDouble());
            case DATE -> new CellValue.Date(LocalDate.ofEpochDay(in.readLong()));
            case MOMENT ->
                new CellValue.Moment(
                        LocalDateTime.of(LocalDate.ofEpochDay(in.readLong()), LocalTime.ofNanoOfDay(in.readLong())));
            default -> throw new IllegalStateException("kind " + kind);
        };
    }
}
