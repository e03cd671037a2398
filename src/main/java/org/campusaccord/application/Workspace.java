package org.campusaccord.application;

import java.util.function.Supplier;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.amendment.AffirmationService;
import org.campusaccord.application.amendment.AmendmentService;
import org.campusaccord.application.amendment.EndingService;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.backup.Backups;
import org.campusaccord.application.calendar.CalendarService;
import org.campusaccord.application.campus.CampusService;
import org.campusaccord.application.check.StoreCheck;
import org.campusaccord.application.checkin.CheckInService;
import org.campusaccord.application.due.DueService;
import org.campusaccord.application.export.BinderService;
import org.campusaccord.application.export.CheckInExports;
import org.campusaccord.application.export.ExportService;
import org.campusaccord.application.export.HandOverService;
import org.campusaccord.application.export.ReviewExports;
import org.campusaccord.application.export.ScanExports;
import org.campusaccord.application.keeping.DeletionService;
import org.campusaccord.application.keeping.RetentionService;
import org.campusaccord.application.mail.LetterService;
import org.campusaccord.application.packet.PacketService;
import org.campusaccord.application.pages.Paperwork;
import org.campusaccord.application.protocol.ProtocolService;
import org.campusaccord.application.rollover.RollOverService;
import org.campusaccord.application.roster.RosterImport;
import org.campusaccord.application.seal.SealKeyService;
import org.campusaccord.application.seal.SealService;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.application.signing.SigningService;
import org.campusaccord.application.yearend.ReviewSigning;
import org.campusaccord.application.yearend.YearReviewService;

/**
 * An open store with every use case over it: all that the window and the command line know of what lies beneath. What no
 * first screen needs is made when it is first asked for.
 */
public final class Workspace implements AutoCloseable {
    private final Core core;
    private final Supplier<ChangeServices> changes;
    private final Supplier<YearServices> year;
    private final Supplier<PaperServices> papers;
    private final Supplier<StoreServices> keeping;

    /**
     * What every screen needs.
     *
     * @param transactions to keep several calls as one
     * @param closing closes the store
     */
    public record Core(
            CampusService campuses,
            RosterImport rosters,
            ProtocolService protocols,
            AgreementService agreements,
            SigningService signing,
            SettingsService settings,
            AuditService audit,
            Transactions transactions,
            Runnable closing) {
        /** The same with something else to do when the store is closed. */
        public Core closing(Runnable other) {
            return new Core(campuses, rosters, protocols, agreements, signing, settings, audit, transactions, other);
        }
    }

    public Workspace(
            Core core,
            Supplier<ChangeServices> changes,
            Supplier<YearServices> year,
            Supplier<PaperServices> papers,
            Supplier<StoreServices> keeping) {
        this.core = core;
        this.changes = changes;
        this.year = year;
        this.papers = papers;
        this.keeping = keeping;
    }

    public Core core() {
        return core;
    }

    public CampusService campuses() {
        return core.campuses();
    }

    public RosterImport rosters() {
        return core.rosters();
    }

    public ProtocolService protocols() {
        return core.protocols();
    }

    public AgreementService agreements() {
        return core.agreements();
    }

    public SigningService signing() {
        return core.signing();
    }

    public SettingsService settings() {
        return core.settings();
    }

    public AuditService audit() {
        return core.audit();
    }

    public Transactions transactions() {
        return core.transactions();
    }

    public ChangeServices changes() {
        return changes.get();
    }

    public YearServices year() {
        return year.get();
    }

    public PaperServices papers() {
        return papers.get();
    }

    public StoreServices keeping() {
        return keeping.get();
    }

    public AmendmentService amendments() {
        return changes().amendments();
    }

    public AffirmationService affirmations() {
        return changes().affirmations();
    }

    public EndingService endings() {
        return changes().endings();
    }

    public CheckInService checkIns() {
        return year().checkIns();
    }

    public YearReviewService yearReviews() {
        return year().yearReviews();
    }

    public ReviewSigning reviewSigning() {
        return year().reviewSigning();
    }

    public RollOverService rollOvers() {
        return year().rollOvers();
    }

    public DueService due() {
        return year().due();
    }

    public ExportService exports() {
        return papers().exports();
    }

    public BinderService binders() {
        return papers().binders();
    }

    public CheckInExports checkInExports() {
        return papers().checkInExports();
    }

    public ReviewExports reviewExports() {
        return papers().reviewExports();
    }

    public ScanExports scans() {
        return papers().scans();
    }

    public HandOverService handOvers() {
        return papers().handOvers();
    }

    public PacketService packets() {
        return papers().packets();
    }

    public CalendarService calendars() {
        return papers().calendars();
    }

    public LetterService letters() {
        return papers().letters();
    }

    public SealService seals() {
        return papers().seals();
    }

    public SealKeyService sealKeys() {
        return papers().sealKeys();
    }

    public Paperwork paperwork() {
        return papers().paperwork();
    }

    public Backups backups() {
        return keeping().backups();
    }

    public StoreCheck check() {
        return keeping().check();
    }

    public DeletionService deletion() {
        return keeping().deletion();
    }

    public RetentionService retention() {
        return keeping().retention();
    }

    /** Closes the store. */
    @Override
    public void close() {
        core.closing().run();
    }
}
