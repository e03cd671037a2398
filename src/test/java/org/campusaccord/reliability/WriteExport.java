package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.SafeFile;
import org.campusaccord.testing.OneCampus;
import tools.jackson.databind.json.JsonMapper;

/** Writes a file over one that was exported before. */
record WriteExport(ExportFormat format) implements Scenario {
    private static final long NO_PROGRAM = 999_999_999_999L;

    private static final String OLD = "what was exported before";

    @Override
    public void prepare(Path folder) throws Exception {
        Typist.prepare(folder.resolve("data"));
        Files.writeString(target(folder), OLD);
    }

    @Override
    public void attempt(Path folder, Ledger ledger) {
        try (var workspace = Places.open(folder.resolve("data"))) {
            var exports = workspace.exports();
            var export = format == ExportFormat.WORKBOOK
                    ? exports.workbook(OneCampus.YEAR, target(folder))
                    : exports.agreement(Typist.agreement(workspace).id(), OptionalInt.empty(), format, target(folder));
            export.write();
        }
    }

    /** The file is the old one or the new one, and whole. Beside it lies nothing once it is done, nor after the next start. */
    @Override
    public void verify(Path folder, Ledger ledger, boolean done) throws IOException {
        var bytes = Files.readAllBytes(target(folder));
        if (done || !new String(bytes, StandardCharsets.UTF_8).equals(OLD)) {
            requireWhole(bytes);
        }
        if (!done) {
            startOnceMore(folder);
        }
        assertThat(Places.names(folder)).containsExactlyInAnyOrder("data", "agreement." + format.extension());
    }

    /** An hour after the program that failed has ended. */
    private static void startOnceMore(Path folder) throws IOException {
        var own = ".campus-accord-" + ProcessHandle.current().pid();
        for (var name : Places.names(folder)) {
            if (name.startsWith(own)) {
                Files.move(folder.resolve(name), folder.resolve(name.replace(own, ".campus-accord-" + NO_PROGRAM)));
            }
        }
        var now = Files.getLastModifiedTime(folder).toInstant();
        SafeFile.removeLeft(folder, now.plus(Duration.ofHours(1)));
    }

    private Path target(Path folder) {
        return folder.resolve("agreement." + format.extension());
    }

    private void requireWhole(byte[] bytes) throws IOException {
        switch (format) {
            case PDF -> Loader.loadPDF(bytes).close();
            case WORD -> new XWPFDocument(new ByteArrayInputStream(bytes)).close();
            case JSON -> JsonMapper.shared().readTree(bytes);
            case WORKBOOK -> new XSSFWorkbook(new ByteArrayInputStream(bytes)).close();
            case CALENDAR, MAIL -> throw new IllegalStateException("no agreement is written as " + format);
        }
    }
}
