package org.campusaccord.application.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.document.Sheet;
import org.campusaccord.document.Workbook;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.audience.ReaderCopy;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusYear;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.text.Messages;

/** Composes a district's agreements as a workbook. */
public final class DistrictWorkbook {
    private final Messages messages;
    private final PrintSettings settings;
    private final LocalDate today;
    private final Function<AgreementId, List<CheckIn>> checkIns;

    /** @param today tells what is due from what is still to come */
    public DistrictWorkbook(Messages messages, PrintSettings settings, LocalDate today) {
        this(messages, settings, today, _ -> List.of());
    }

    /** @param checkIns reads those of an agreement that was signed */
    public DistrictWorkbook(
            Messages messages, PrintSettings settings, LocalDate today, Function<AgreementId, List<CheckIn>> checkIns) {
        this.messages = messages;
        this.settings = settings;
        this.today = today;
        this.checkIns = checkIns;
    }

    /**
     * These agreements in their order, then the campuses without one, and what was done about them. Each agreement is asked
     * for once and not kept.
     */
    public Workbook compose(
            Iterable<AgreementRecord> agreements, List<CampusYear> notBegun, List<AuditEvent> activity) {
        return compose(agreements, List.of(), new EmptyRows(notBegun, List.of()), activity);
    }

    /** The same with the year-end reviews that parties were asked to sign. */
    public Workbook compose(
            Iterable<AgreementRecord> agreements,
            Iterable<ReviewRecord> reviews,
            EmptyRows empty,
            List<AuditEvent> activity) {
        var audience = Optional.<Audience>empty();
        var years = new TreeSet<SchoolYear>();
        var summary = new DistrictSummary(messages, today);
        var overview = new OverviewSheet(messages);
        var sheets = List.of(
                overview,
                new GoalsSheet(messages),
                new AnswersSheet(messages),
                new CommitmentsSheet(messages),
                new SignaturesSheet(messages),
                new CheckInsSheet(messages, today, checkIns));
        for (var agreement : agreements) {
            audience = audience.or(() -> agreement.copy().map(ReaderCopy::audience));
            years.add(agreement.content().year());
            summary.add(agreement);
            sheets.forEach(sheet -> sheet.add(agreement));
        }
        empty.notBegun().forEach(overview::addNotBegun);
        empty.leftOut().forEach(overview::addLeftOut);
        summary.add(empty);
        var finished = new ArrayList<Sheet>();
        sheets.forEach(sheet -> finished.add(sheet.finish()));
        var reviewed = new ReviewsSheet(messages);
        reviews.forEach(reviewed::add);
        finished.add(reviewed.finish());
        finished.add(new ActivitySheet(messages).of(activity));
        var title = messages.get(
                        "workbook.title", years.stream().map(SchoolYear::label).collect(Collectors.joining(", ")))
                .strip();
        return new Workbook(
                // At the foot of every printed page: for whom all of it is, as the first agreement says.
                audience.map(reader -> messages.get("document.foot.copy", title, messages.of(reader)))
                        .orElse(title),
                messages.get("workbook.subject"),
                settings.district(),
                settings.paper(),
                messages.get("document.page", "{0}", "{1}"),
                messages.get("workbook.continued"),
                Optional.of(summary.finish(title)),
                finished);
    }
}
