package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.application.export.BinderService;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.FileExport;
import org.campusaccord.application.export.Progress;
import org.campusaccord.application.seal.SealVerdict;
import org.campusaccord.domain.agreement.AgreementStatus;
import tools.jackson.databind.json.JsonMapper;

/** A file that people have written for them, and what makes it a whole one. */
enum WrittenFile {
    DRAFT(ExportFormat.PDF) {
        @Override
        void read(Workspace workspace, Path file) throws IOException {
            Loader.loadPDF(Files.readAllBytes(file)).close();
        }
    },

    /** The first one of an installation makes its key. */
    SEALED(ExportFormat.PDF) {
        @Override
        void read(Workspace workspace, Path file) {
            assertThat(workspace.seals().verify(file))
                    .isInstanceOfSatisfying(
                            SealVerdict.Unchanged.class,
                            verdict -> assertThat(verdict.isConfirmed()).isTrue());
        }
    },

    WORD(ExportFormat.WORD) {
        @Override
        void read(Workspace workspace, Path file) throws IOException {
            new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file))).close();
        }
    },

    JSON(ExportFormat.JSON) {
        @Override
        void read(Workspace workspace, Path file) throws IOException {
            JsonMapper.shared().readTree(Files.readAllBytes(file));
        }
    },

    WORKBOOK(ExportFormat.WORKBOOK) {
        @Override
        FileExport of(Workspace workspace, AgreementSummary about, Path target) {
            return workspace.exports().workbook(about.year(), target);
        }

        @Override
        void read(Workspace workspace, Path file) throws IOException {
            new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file))).close();
        }
    },

    BINDER(ExportFormat.PDF) {
        @Override
        FileExport of(Workspace workspace, AgreementSummary about, Path target) {
            return workspace
                    .binders()
                    .binder(about.year(), Optional.empty(), target, BinderService.Reading.HERE, Progress.UNSEEN);
        }

        @Override
        void read(Workspace workspace, Path file) throws IOException {
            DRAFT.read(workspace, file);
        }
    };

    private static final String OLD = "what was exported before";
    private static final Set<AgreementStatus> SIGNED = EnumSet.of(AgreementStatus.SIGNED, AgreementStatus.CLOSED);

    private final ExportFormat format;

    WrittenFile(ExportFormat format) {
        this.format = format;
    }

    /** Where it is written to. */
    Path in(Path folder) {
        return folder.resolve("file." + format.extension());
    }

    /** Lays another file there, from before. */
    void layOld(Path folder) throws IOException {
        Files.writeString(in(folder), OLD);
    }

    boolean isOld(Path folder) throws IOException {
        return new String(Files.readAllBytes(in(folder)), StandardCharsets.UTF_8).equals(OLD);
    }

    /** Writes it: of a signed agreement, where there is one. */
    void write(Workspace workspace, Path folder) {
        var all = workspace.agreements().summaries();
        var about = all.stream()
                .filter(summary -> SIGNED.contains(summary.status()))
                .findFirst()
                .orElse(all.getFirst());
        of(workspace, about, in(folder)).writeAndRecord();
    }

    /** Fails unless it is there, and whole. */
    void requireWhole(Workspace workspace, Path folder) throws IOException {
        read(workspace, in(folder));
    }

    /** Whether it is only of an agreement that everybody has signed. */
    boolean isOfSigned() {
        return this == SEALED || this == BINDER;
    }

    FileExport of(Workspace workspace, AgreementSummary about, Path target) {
        return workspace.exports().agreement(about.id(), OptionalInt.empty(), format, target);
    }

    abstract void read(Workspace workspace, Path file) throws IOException;
}
