package org.campusaccord.application;

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
 * An open store with every use case over it: all that the window and the command line know of what lies beneath.
 *
 * @param transactions to keep several calls as one
 * @param closing closes the store
 * @param paperwork shows and prints finished pages
 */
public record Workspace(
        CampusService campuses,
        RosterImport rosters,
        ProtocolService protocols,
        AgreementService agreements,
        SigningService signing,
        ExportService exports,
        BinderService binders,
        SettingsService settings,
        Backups backups,
        StoreCheck check,
        Transactions transactions,
        Runnable closing,
        AuditService audit,
        DeletionService deletion,
        RetentionService retention,
        SealService seals,
        SealKeyService sealKeys,
        Paperwork paperwork,
        CheckInService checkIns,
        CheckInExports checkInExports,
        YearReviewService yearReviews,
        ReviewSigning reviewSigning,
        ReviewExports reviewExports,
        RollOverService rollOvers,
        DueService due,
        CalendarService calendars,
        LetterService letters,
        PacketService packets,
        AmendmentService amendments,
        AffirmationService affirmations,
        EndingService endings,
        HandOverService handOvers)
        implements AutoCloseable {
    /** Closes the store. */
    @Override
    public void close() {
        closing.run();
    }
}
