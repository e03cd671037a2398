package org.campusaccord;

import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import org.campusaccord.application.PaperServices;
import org.campusaccord.application.amendment.AffirmationService;
import org.campusaccord.application.calendar.CalendarId;
import org.campusaccord.application.calendar.CalendarService;
import org.campusaccord.application.calendar.CalendarWriter;
import org.campusaccord.application.document.WordWriter;
import org.campusaccord.application.document.WorkbookWriter;
import org.campusaccord.application.export.AgreementFiles;
import org.campusaccord.application.export.BinderRecords;
import org.campusaccord.application.export.BinderService;
import org.campusaccord.application.export.CheckInExports;
import org.campusaccord.application.export.ExportRecords;
import org.campusaccord.application.export.ExportService;
import org.campusaccord.application.export.HandOverService;
import org.campusaccord.application.export.ReviewExports;
import org.campusaccord.application.export.ReviewRecords;
import org.campusaccord.application.export.ScanExports;
import org.campusaccord.application.export.YearCopies;
import org.campusaccord.application.mail.LetterService;
import org.campusaccord.application.mail.MailWriter;
import org.campusaccord.application.packet.PacketService;
import org.campusaccord.application.pages.Paperwork;
import org.campusaccord.application.seal.SealKeyFiles;
import org.campusaccord.application.seal.SealKeyService;
import org.campusaccord.application.seal.SealReader;
import org.campusaccord.application.seal.SealService;
import org.campusaccord.application.seal.SealedPdfWriter;
import org.campusaccord.application.signing.SigningService;
import org.campusaccord.export.calendar.ICalendarWriter;
import org.campusaccord.export.excel.ExcelRenderer;
import org.campusaccord.export.mail.MimeMailWriter;
import org.campusaccord.export.pdf.PdfRenderer;
import org.campusaccord.export.seal.SealKeyFolder;
import org.campusaccord.export.seal.SealedPdf;
import org.campusaccord.export.seal.SealedPdfReader;
import org.campusaccord.export.word.WordRenderer;
import org.campusaccord.json.SealFactsJson;
import org.campusaccord.storage.CheckInTables;
import org.campusaccord.storage.LetterTable;
import org.campusaccord.storage.SealTables;

/** What leaves the program as a file. The makers of PDF, Word, Excel, mail and calendars are loaded when they first make one. */
final class PaperParts {
    private final CoreParts core;
    private final SigningService signing;
    private final YearParts year;
    private final AffirmationService affirmations;
    private final Supplier<PdfRenderer> pdf;
    private final Late<SealedPdfWriter> sealed;
    private final Late<WordWriter> word;
    private final Late<WorkbookWriter> excel;
    private final ExportRecords records;
    private final SealKeyService sealKeys;
    private final SealService seals;

    PaperParts(CoreParts core, SigningService signing, YearParts year, AffirmationService affirmations, Path folder) {
        this.core = core;
        this.signing = signing;
        this.year = year;
        this.affirmations = affirmations;
        pdf = core.pdf()::renderer;
        sealed = new Late<>(() -> new SealedPdf(pdf, new SealFactsJson()));
        word = new Late<>(() -> new WordRenderer(core.clock()));
        excel = new Late<>(() -> new ExcelRenderer(core.clock()));
        records = new ExportRecords(core.agreements(), signing);
        var sealTables = new SealTables(core.store());
        var keyFolder = new Late<SealKeyFiles>(() -> new SealKeyFolder(folder));
        sealKeys = new SealKeyService(sealTables, keyFolder, core.store(), core.audit(), core.clock());
        var reader = new Late<SealReader>(() -> new SealedPdfReader(new SealFactsJson()));
        seals = new SealService(sealTables, sealKeys, reader, core.messages(), core.clock());
    }

    PaperServices services(Paperwork paperwork) {
        var reviews = year.reviewRecords();
        var binders = new BinderRecords(
                core.agreements(), records, reviews, core.revisions(), new CheckInTables(core.store()));
        var copies = new YearCopies(core.agreements(), records, reviews, binders, core.printing(), core.messages());
        return new PaperServices(
                exports(reviews, copies),
                new BinderService(binders, copies, core.settings(), pdf::get, core.messages(), core.audit()),
                new CheckInExports(
                        year.checkIns(), core.agreements(), core.settings(), pdf::get, core.messages(), core.audit()),
                new ReviewExports(
                        reviews,
                        records,
                        core.settings(),
                        seals,
                        pdf::get,
                        sealed,
                        word,
                        excel,
                        core.messages(),
                        core.audit()),
                new ScanExports(core.revisions(), core.messages(), core.audit()),
                new HandOverService(
                        core.agreements(),
                        affirmations,
                        records,
                        year.checkIns()::checkIns,
                        core.settings(),
                        pdf::get,
                        core.messages(),
                        core.clock(),
                        core.audit()),
                new PacketService(core.agreements(), signing, core.settings(), pdf::get, core.messages(), core.audit()),
                calendars(),
                letters(),
                seals,
                sealKeys,
                paperwork);
    }

    private ExportService exports(ReviewRecords reviews, YearCopies copies) {
        var files = new AgreementFiles(core.settings(), core.format(), pdf::get, seals, sealed, word, core.messages());
        return new ExportService(
                core.agreements(),
                records,
                core.campuses(),
                core.settings(),
                files,
                excel,
                core.messages(),
                core.audit(),
                core.clock(),
                year.checkIns(),
                reviews,
                copies);
    }

    private CalendarService calendars() {
        return new CalendarService(
                core.agreements(),
                year::dates,
                core.settings(),
                new CalendarId(
                        core.settingTable(),
                        core.store(),
                        () -> UUID.randomUUID().toString()),
                new Late<CalendarWriter>(() -> new ICalendarWriter()),
                core.messages(),
                core.audit(),
                core.clock());
    }

    private LetterService letters() {
        return new LetterService(
                new LetterTable(core.store()),
                core.agreements(),
                core.settings(),
                new Late<MailWriter>(() -> new MimeMailWriter()),
                core.messages(),
                core.audit(),
                core.store(),
                core.clock());
    }
}
