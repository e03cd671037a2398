package org.campusaccord.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.roster.RosterRow;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the sheets of an .xlsx workbook as a stream, so that a huge sheet never stands in memory. */
final class XlsxSheets {
    private static final int MOST_MEGABYTES_INSIDE = 500;
    private static final long MEGABYTE = 1024L * 1024;
    private static final String WORKBOOK = "[Content_Types].xml";

    private final TableSearch search;

    XlsxSheets(TableSearch search) {
        this.search = search;
    }

    void read(Path file) {
        checkContainer(file);
        try (var container = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(container);
            var strings = new ReadOnlySharedStringsTable(container);
            var styles = reader.getStylesTable();
            var sheets = reader.getSheetIterator();
            boolean found = false;
            while (!found && sheets.hasNext()) {
                try (var sheet = sheets.next()) {
                    found = search.offer(rows(sheet, styles, strings));
                }
            }
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            // The library has many ways to say that a file is damaged, most of them unchecked.
            throw search.problem("roster.damaged", e);
        }
    }

    /** Other things are zip files too, and a small one may unpack to gigabytes. */
    private void checkContainer(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(WORKBOOK) == null) {
                throw search.problem("roster.not-a-roster");
            }
            long inside = Collections.list(zip.entries()).stream()
                    .mapToLong(entry -> Math.max(0, entry.getSize()))
                    .sum();
            if (inside > MOST_MEGABYTES_INSIDE * MEGABYTE) {
                throw search.beyond("roster.too-large", MOST_MEGABYTES_INSIDE);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw search.problem("roster.damaged", e);
        }
    }

    private List<RosterRow> rows(InputStream sheet, StylesTable styles, ReadOnlySharedStringsTable strings)
            throws IOException, SAXException, ParserConfigurationException {
        var rows = new SheetRows(search);
        var contents = new XlsxRows(rows);
        var parser = XMLHelper.newXMLReader();
        parser.setContentHandler(new XSSFSheetXMLHandler(styles, strings, contents, new ShownValues(), false) {
            @Override
            public void startElement(String uri, String localName, String name, Attributes attributes)
                    throws SAXException {
                if (localName.equals("mergeCell")) {
                    contents.merge(attributes.getValue("ref"));
                }
                super.startElement(uri, localName, name, attributes);
            }
        });
        try {
            parser.parse(new InputSource(sheet));
        } catch (XlsxRows.SheetTooLong e) {
            return rows.rows();
        }
        return rows.rows();
    }
}
