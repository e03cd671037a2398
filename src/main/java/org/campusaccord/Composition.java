package org.campusaccord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.campusaccord.application.Stores;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.amendment.AffirmationService;
import org.campusaccord.application.amendment.AmendmentCompletion;
import org.campusaccord.application.amendment.AmendmentLaying;
import org.campusaccord.application.amendment.AmendmentService;
import org.campusaccord.application.amendment.EndingService;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.backup.BackupService;
import org.campusaccord.application.backup.ClosedStore;
import org.campusaccord.application.calendar.CalendarId;
import org.campusaccord.application.calendar.CalendarService;
import org.campusaccord.application.calendar.CalendarWriter;
import org.campusaccord.application.calendar.OtherDates;
import org.campusaccord.application.campus.CampusService;
import org.campusaccord.application.check.StoreCheck;
import org.campusaccord.application.check.YearFindings;
import org.campusaccord.application.checkin.CheckInService;
import org.campusaccord.application.document.WordWriter;
import org.campusaccord.application.document.WorkbookWriter;
import org.campusaccord.application.due.DueService;
import org.campusaccord.application.export.AgreementFiles;
import org.campusaccord.application.export.BinderService;
import org.campusaccord.application.export.CheckInExports;
import org.campusaccord.application.export.ExportRecords;
import org.campusaccord.application.export.ExportService;
import org.campusaccord.application.export.HandOverService;
import org.campusaccord.application.export.ReviewExports;
import org.campusaccord.application.export.ReviewRecords;
import org.campusaccord.application.keeping.DeletionService;
import org.campusaccord.application.keeping.RetentionService;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.mail.LetterService;
import org.campusaccord.application.mail.MailWriter;
import org.campusaccord.application.packet.PacketService;
import org.campusaccord.application.pages.Paperwork;
import org.campusaccord.application.protocol.ProtocolService;
import org.campusaccord.application.rollover.PastYear;
import org.campusaccord.application.rollover.RollOverPlanning;
import org.campusaccord.application.rollover.RollOverService;
import org.campusaccord.application.roster.RosterImport;
import org.campusaccord.application.seal.SealKeyFiles;
import org.campusaccord.application.seal.SealKeyService;
import org.campusaccord.application.seal.SealReader;
import org.campusaccord.application.seal.SealService;
import org.campusaccord.application.seal.SealedPdfWriter;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.application.signing.ContentFormat;
import org.campusaccord.application.signing.PartySigning;
import org.campusaccord.application.signing.RevisionStore;
import org.campusaccord.application.signing.SigningService;
import org.campusaccord.application.yearend.ReviewFormat;
import org.campusaccord.application.yearend.ReviewReading;
import org.campusaccord.application.yearend.ReviewSigning;
import org.campusaccord.application.yearend.YearReviewService;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.amendment.AgreementEnd;
import org.campusaccord.domain.protocol.Protocol;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.domain.signature.RevisionKind;
import org.campusaccord.export.calendar.ICalendarWriter;
import org.campusaccord.export.excel.ExcelRenderer;
import org.campusaccord.export.mail.MimeMailWriter;
import org.campusaccord.export.pages.PdfBoxReader;
import org.campusaccord.export.pages.SystemPrinters;
import org.campusaccord.export.pdf.PdfRenderer;
import org.campusaccord.export.seal.SealKeyFolder;
import org.campusaccord.export.seal.SealedPdf;
import org.campusaccord.export.seal.SealedPdfReader;
import org.campusaccord.export.word.WordRenderer;
import org.campusaccord.intake.FileRosterReader;
import org.campusaccord.intake.LogoFileReader;
import org.campusaccord.json.AnswerJson;
import org.campusaccord.json.ContentJson;
import org.campusaccord.json.ProtocolJson;
import org.campusaccord.json.ReviewJson;
import org.campusaccord.json.SealFactsJson;
import org.campusaccord.storage.AgreementTables;
import org.campusaccord.storage.AmendmentTables;
import org.campusaccord.storage.AuditTables;
import org.campusaccord.storage.BackgroundWriting;
import org.campusaccord.storage.CampusTables;
import org.campusaccord.storage.CheckInTables;
import org.campusaccord.storage.ClosedStoreFile;
import org.campusaccord.storage.DueTables;
import org.campusaccord.storage.KeepingTables;
import org.campusaccord.storage.LetterTable;
import org.campusaccord.storage.ProtocolTable;
import org.campusaccord.storage.ReviewTextTables;
import org.campusaccord.storage.RevisionTables;
import org.campusaccord.storage.RollOverTables;
import org.campusaccord.storage.SampleStore;
import org.campusaccord.storage.SealTables;
import org.campusaccord.storage.SettingTable;
import org.campusaccord.storage.Store;
import org.campusaccord.storage.StoreBackups;
import org.campusaccord.storage.StoreContents;
import org.campusaccord.storage.YearReviewTables;
import org.campusaccord.storage.backup.BackupShelf;
import org.campusaccord.text.Messages;

/** Puts the use cases together with the store and the renderers; nothing else knows who implements what. */
public final class Composition implements Stores {
    private static final String DEFAULT_PROTOCOL = "protocol/default-protocol.json";

    private final Messages messages;
    private final BackupShelf shelf = new BackupShelf();
    private final BackgroundWriting writing = new BackgroundWriting();
    /** Lambdas, since a reference to a constructor would load its class at the start. */
    private final Paperwork paperwork =
            new Paperwork(new Late<>(() -> new PdfBoxReader()), new Late<>(() -> new SystemPrinters()));

    public Composition(Messages messages) {
        this.messages = messages;
    }

    /** Opens the store in a folder, or begins one there. */
    public static Workspace open(Path dataFolder, Clock clock, Locale locale) {
        return new Composition(new Messages(locale)).open(dataFolder, clock);
    }

    @Override
    public boolean isThere(Path folder) {
        return Store.isThere(folder);
    }

    @Override
    public void requireNotLost(Path folder) {
        Store.requireNotLost(folder);
    }

    @Override
    public ClosedStore closed(Path folder, Clock clock) {
        return new ClosedStoreFile(folder, shelf, clock);
    }

    @Override
    public boolean isLocked(Path folder) {
        return Store.isLocked(folder);
    }

    @Override
    public void remove(Path folder) {
        Store.remove(folder);
    }

    @Override
    public Workspace beginSample(Path folder, Clock clock) {
        SampleStore.begin(folder);
        var store = Store.open(folder, Optional.empty(), clock);
        SampleStore.mark(store);
        return workspace(store, folder, clock);
    }

    @Override
    public void placeSample(Path complete, Path folder) {
        SampleStore.place(complete, folder);
    }

    @Override
    public boolean isSample(Path folder) {
        return SampleStore.isIn(folder);
    }

    @Override
    public void removeSample(Path folder) {
        SampleStore.remove(folder);
    }

    /** Whether an error that nobody caught is a store's that could not be written, which is told when something is saved. */
    public boolean isWritingFailure(Thread thread, Throwable failure) {
        return writing.isFailure(thread, failure);
    }

    @Override
    public Workspace openScratch(Path folder, Clock clock) {
        return workspace(Store.openScratch(folder, clock), folder, clock);
    }

    @Override
    public Workspace open(Path folder, Optional<Passphrase> typed, Clock clock) {
        return workspace(Store.open(folder, typed, clock), folder, clock);
    }

    /** What is heavy, the makers of PDF, Word and Excel files, is loaded when it is first used: the store opens fast. */
    private Workspace workspace(Store store, Path folder, Clock clock) {
        writing.watch(store);
        var format = new ContentJson();
        var settingTable = new SettingTable(store);
        Supplier<String> who = () -> SettingsService.championName(settingTable);
        var audit = new AuditService(new AuditTables(store), who, store, clock);
        var settings = new SettingsService(settingTable, store, clock, audit, new LogoFileReader());
        var campusTables = new CampusTables(store);
        var campuses = new CampusService(campusTables, store);
        var rosters = new RosterImport(path -> new FileRosterReader().read(path), campusTables, store, audit);
        var protocols = new ProtocolService(new ProtocolTable(store), Composition::defaultProtocol, clock);
        var agreementTables = new AgreementTables(store);
        var agreements = new AgreementService(agreementTables, campuses, protocols, settings, store, clock, audit);
        var revisions = new RevisionTables(store, format);
        var parties = new PartySigning(revisions, who, clock);

        var checkInTables = new CheckInTables(store);
        var checkIns = new CheckInService(checkInTables, agreements, revisions, settings, store, clock, audit);
        var amendmentTables = new AmendmentTables(store);
        var later = new AmendmentCompletion(amendmentTables, agreementTables, audit, checkIns::followTimeline);
        var signing = new SigningService(
                agreements,
                agreementTables,
                revisions,
                format,
                parties,
                later,
                store,
                clock,
                audit,
                checkIns::planFromTimeline);
        var laying = new AmendmentLaying(amendmentTables, agreements, agreementTables, revisions, format, clock, audit);
        var sealTables = new SealTables(store);
        var keyFolder = new Late<SealKeyFiles>(() -> new SealKeyFolder(folder));
        var sealKeys = new SealKeyService(sealTables, keyFolder, store, audit, clock);
        var sealReader = new Late<SealReader>(() -> new SealedPdfReader(new SealFactsJson()));
        var seals = new SealService(sealTables, sealKeys, sealReader, messages, clock);
        var pdf = new Late<>(() -> new PdfRenderer(clock));
        var sealed = new Late<SealedPdfWriter>(() -> new SealedPdf(pdf, new SealFactsJson()));
        var word = new Late<WordWriter>(() -> new WordRenderer(clock));
        var excel = new Late<WorkbookWriter>(() -> new ExcelRenderer(clock));
        var records = new ExportRecords(agreements, signing);
        var letterTable = new LetterTable(store);
        var reviewFormat = new ReviewJson();
        var reviewTables = new YearReviewTables(store);
        var reviewTexts = new ReviewTextTables(store, reviewFormat);
        var reviewReading = new ReviewReading(
                agreements, revisions, reviewTables, checkInTables::checkIns, amendmentTables::amendments);
        var yearReviews = new YearReviewService(reviewReading, reviewTables, store, clock, audit);
        var reviewSigning = new ReviewSigning(
                reviewReading, reviewTables, reviewTexts, revisions, reviewFormat, parties, store, clock, audit);
        var reviewRecords = new ReviewRecords(yearReviews, reviewSigning, reviewTexts);
        var reviewExports =
                new ReviewExports(reviewRecords, settings, seals, pdf::get, sealed, word, excel, messages, audit);
        var binders = new BinderService(agreements, records, reviewRecords, settings, pdf::get, messages, audit);
        var affirmations = new AffirmationService(amendmentTables, agreements, laying, store, clock);
        var handOvers = new HandOverService(
                agreements, affirmations, records, checkIns::checkIns, settings, pdf::get, messages, clock, audit);
        var agreementFiles = new AgreementFiles(settings, format, pdf::get, seals, sealed, word, messages);
        var exports = new ExportService(
                agreements,
                records,
                campuses,
                settings,
                agreementFiles,
                excel,
                messages,
                audit,
                clock,
                checkIns,
                reviewRecords);
        var checkInExports = new CheckInExports(checkIns, agreements, settings, pdf::get, messages, audit);
        var deletion = new DeletionService(new KeepingTables(store), agreements, audit, settingTable, store, clock);
        var retention = new RetentionService(settingTable, settings, agreements, store, clock);
        var files = new StoreBackups(store, shelf, clock);
        var backups = new BackupService(files, new SettingTable(store), store, StoreBackups.folder(folder), clock);
        var year = new YearFindings(
                agreements::summaries,
                List.of(
                        new YearFindings.Kind("check.check-in", checkInTables::checkIns),
                        new YearFindings.Kind("check.amendment", amendmentTables::amendments),
                        new YearFindings.Kind("check.end", amendmentTables::end),
                        new YearFindings.Kind("check.review", reviewTables::review),
                        new YearFindings.Kind("check.letter", letterTable::letters)));
        var check = new StoreCheck(
                new StoreContents(store),
                AnswerJson::parse,
                json -> ProtocolJson.read(json, 1),
                (kind, text) -> read(kind, text, format, reviewFormat),
                () -> Stream.of(audit.findings(), year.findings())
                        .flatMap(List::stream)
                        .toList());
        var rollOverTables = new RollOverTables(store);
        var past = new PastYear(reviewTables::review, checkInTables::checkIns);
        var planning = new RollOverPlanning(rollOverTables, agreements, campuses, settings, past, clock);
        var rollOvers = new RollOverService(
                rollOverTables, planning, agreements, agreementTables, campuses, protocols, store, clock, audit);
        var due = new DueService(
                campuses,
                agreements,
                new DueTables(store),
                () -> settings.settings().yearStart(),
                clock.getZone());
        var packets = new PacketService(agreements, signing, settings, pdf::get, messages, audit);
        var mailWriter = new Late<MailWriter>(() -> new MimeMailWriter());
        var letters = new LetterService(letterTable, agreements, settings, mailWriter, messages, audit, store, clock);
        var calendarWriter = new Late<CalendarWriter>(() -> new ICalendarWriter());
        var calendars = new CalendarService(
                agreements,
                id -> new OtherDates(
                        checkInTables.checkIns(id),
                        checkInTables.removed(id),
                        agreementTables.endedCommitments(id),
                        reviewTables.review(id),
                        amendmentTables.amendments(id).isEmpty() ? List.of() : earlierTexts(revisions, id),
                        amendmentTables.end(id).map(AgreementEnd::on)),
                settings,
                new CalendarId(settingTable, store, () -> UUID.randomUUID().toString()),
                calendarWriter,
                messages,
                audit,
                clock);
        return new Workspace(
                campuses,
                rosters,
                protocols,
                agreements,
                signing,
                exports,
                binders,
                settings,
                backups,
                check,
                store,
                store::close,
                audit,
                deletion,
                retention,
                seals,
                sealKeys,
                paperwork,
                checkIns,
                checkInExports,
                yearReviews,
                reviewSigning,
                reviewExports,
                rollOvers,
                due,
                calendars,
                letters,
                packets,
                new AmendmentService(amendmentTables, agreements, laying, store, clock),
                affirmations,
                new EndingService(
                        amendmentTables,
                        agreements,
                        agreementTables,
                        laying,
                        reviewReading::isLaid,
                        store,
                        clock,
                        audit),
                handOvers);
    }

    /** The signed texts of an agreement before the newest. */
    private static List<AgreementContent> earlierTexts(RevisionStore revisions, AgreementId id) {
        return revisions.revisions(id).stream()
                .filter(revision -> revision.frozenAt().isPresent())
                .skip(1)
                .map(Revision::content)
                .toList();
    }

    /** Reads a text that was laid before the parties, to see whether it can be read. */
    private static void read(RevisionKind kind, String text, ContentFormat agreements, ReviewFormat reviews) {
        switch (kind) {
            case AGREEMENT -> agreements.read(text);
            case REVIEW -> reviews.read(text);
        }
    }

    /** The wording that the application brings along. */
    private static Protocol defaultProtocol() {
        try (var resource = Composition.class.getResourceAsStream(DEFAULT_PROTOCOL)) {
            if (resource == null) {
                throw new IllegalStateException("The application was built without " + DEFAULT_PROTOCOL);
            }
            return ProtocolJson.read(new String(resource.readAllBytes(), StandardCharsets.UTF_8), 1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
