package org.campusaccord.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.campusaccord.domain.roster.RosterRow;
import org.campusaccord.domain.roster.RosterTable;

/** Reads a table of text whose cells are separated by commas, semicolons, tabs or bars. */
final class TextTable {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int ROWS_TO_GUESS = 21;

    private final TableSearch search;

    TextTable(TableSearch search) {
        this.search = search;
    }

    void read(byte[] bytes) {
        var text = TextEncoding.decode(bytes);
        char best = SEPARATORS.getFirst();
        int most = 0;
        for (char separator : SEPARATORS) {
            int recognized = recognized(text, separator);
            if (recognized > most) {
                most = recognized;
                best = separator;
            }
        }
        try {
            search.offer(rows(text, best, Integer.MAX_VALUE));
        } catch (CsvParseException e) {
            throw search.problem("roster.quotes", e);
        }
    }

    private int recognized(String text, char separator) {
        try {
            return RosterTable.find(rows(text, separator, ROWS_TO_GUESS))
                    .map(RosterTable::recognized)
                    .orElse(0);
        } catch (CsvParseException e) {
            return 0;
        }
    }

    /** The rows with their numbers as a spreadsheet shows them, so blank ones count. */
    private List<RosterRow> rows(String text, char separator, int most) {
        var sheet = new SheetRows(search);
        int number = 0;
        try (var records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(64 * 1024 * 1024)
                .ofCsvRecord(text)) {
            for (var row : records) {
                number++;
                if (number > most || !sheet.add(number, row.getFields())) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheet.rows();
    }
}
