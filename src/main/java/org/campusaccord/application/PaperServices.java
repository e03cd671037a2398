package org.campusaccord.application;

import org.campusaccord.application.calendar.CalendarService;
import org.campusaccord.application.export.BinderService;
import org.campusaccord.application.export.CheckInExports;
import org.campusaccord.application.export.ExportService;
import org.campusaccord.application.export.HandOverService;
import org.campusaccord.application.export.ReviewExports;
import org.campusaccord.application.export.ScanExports;
import org.campusaccord.application.mail.LetterService;
import org.campusaccord.application.packet.PacketService;
import org.campusaccord.application.pages.Paperwork;
import org.campusaccord.application.seal.SealKeyService;
import org.campusaccord.application.seal.SealService;

/**
 * What leaves the program as a file, and what reads such files again.
 *
 * @param paperwork shows and prints finished pages
 */
public record PaperServices(
        ExportService exports,
        BinderService binders,
        CheckInExports checkInExports,
        ReviewExports reviewExports,
        ScanExports scans,
        HandOverService handOvers,
        PacketService packets,
        CalendarService calendars,
        LetterService letters,
        SealService seals,
        SealKeyService sealKeys,
        Paperwork paperwork) {
    /** The same with other pages and printers. */
    public PaperServices with(Paperwork other) {
        return new PaperServices(
                exports,
                binders,
                checkInExports,
                reviewExports,
                scans,
                handOvers,
                packets,
                calendars,
                letters,
                seals,
                sealKeys,
                other);
    }
}
