package org.campusaccord.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.campusaccord.application.roster.RosterReader;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.roster.RosterTable;

/** Reads a roster from a file of text with separators or an Excel workbook, told apart by what is in the file. */
public final class FileRosterReader implements RosterReader {
    static final int LARGEST_MEGABYTES = 20;
    private static final long MEGABYTE = 1024L * 1024;

    @Override
    public RosterTable read(Path file) {
        var name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw Problem.of("roster.not-found", name).asException();
        }
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw Problem.of("roster.empty", name).asException();
            }
            if (size > LARGEST_MEGABYTES * MEGABYTE) {
                throw Problem.of("roster.too-large", name, LARGEST_MEGABYTES).asException();
            }
            return read(file, new TableSearch(name));
        } catch (IOException e) {
            throw new ProblemException(Problem.of("roster.unreadable", name), e);
        }
    }

    private static RosterTable read(Path file, TableSearch search) throws IOException {
        switch (FileKind.of(file)) {
            case ZIP -> new XlsxSheets(search).read(file);
            case OLE -> new XlsSheets(search).read(file);
            case TEXT -> new TextTable(search).read(Files.readAllBytes(file));
            case OTHER -> throw search.problem("roster.not-a-roster");
        }
        return search.result();
    }
}
