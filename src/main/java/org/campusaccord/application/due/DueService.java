package org.campusaccord.application.due;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.application.campus.CampusService;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusYear;

/** Tells what is due in a school year, so that nothing is forgotten though no server reminds anybody. */
public final class DueService {
    private static final Comparator<Due> MOST_URGENT_FIRST = Comparator.comparing(Due::urgency)
            .thenComparing(due -> due.day().orElse(LocalDate.MAX))
            .thenComparing(due -> due.at().name());

    private final CampusService campuses;
    private final AgreementService agreements;
    private final DueStore store;
    private final Supplier<Month> yearStart;
    private final ZoneId zone;

    /**
     * @param yearStart the month in which school years begin
     * @param zone of the computer, for the day on which a letter was drafted
     */
    public DueService(
            CampusService campuses,
            AgreementService agreements,
            DueStore store,
            Supplier<Month> yearStart,
            ZoneId zone) {
        this.campuses = campuses;
        this.agreements = agreements;
        this.store = store;
        this.yearStart = yearStart;
        this.zone = zone;
    }

    /** Everything that is due in a year on a day, the most urgent first. */
    public List<Due> due(LocalDate today, SchoolYear year) {
        return due(today, year, campuses.campuses(year), agreements.summaries(year));
    }

    /** The same for whoever has read the campuses and the agreements of that year. */
    public List<Due> due(
            LocalDate today, SchoolYear year, List<CampusYear> listed, List<AgreementSummary> agreementsOfYear) {
        var begun = agreementsOfYear.stream().collect(Collectors.toMap(AgreementSummary::campus, Function.identity()));
        var open = OpenMatters.read(store, today, year);
        var day = day(today, year);
        var due = new ArrayList<Due>();
        for (var campus : listed) {
            var agreement = Optional.ofNullable(begun.get(campus.campus().id()));
            agreement.ifPresentOrElse(
                    there -> due.addAll(of(campus, there, day, open)), () -> due.add(notStarted(campus)));
        }
        return due.stream().sorted(MOST_URGENT_FIRST).toList();
    }

    /** What is due for one campus whose agreement of the year is begun, the most urgent first. */
    public List<Due> due(LocalDate today, CampusYear campus, AgreementSummary agreement) {
        return due(today, agreement.year(), List.of(campus), List.of(agreement));
    }

    private DueDay day(LocalDate today, SchoolYear year) {
        return new DueDay(today, year.lastDay(yearStart.get()), zone);
    }

    private static List<Due> of(CampusYear campus, AgreementSummary agreement, DueDay day, OpenMatters open) {
        var at = new Due.At(agreement.campus(), campus.campus().name(), Optional.of(agreement.id()));
        var parties = campus.parties().size();
        return new CampusDue(day, at, agreement.status(), parties, open).all(agreement);
    }

    /**
     * How many matters of a year are open still, of those that somebody has to end though the year is over: signatures,
     * check-ins, commitments, reviews, answers about mail. Reads neither campuses nor people.
     */
    public long leftOpen(LocalDate today, SchoolYear year) {
        var open = OpenMatters.read(store, today, year);
        var day = day(today, year);
        return store.begun(year).stream()
                .mapToLong(begun -> new CampusDue(day, begun.at(), begun.status(), 0, open)
                        .outlivingTheYear()
                        .size())
                .sum();
    }

    private static Due notStarted(CampusYear campus) {
        var at = new Due.At(campus.campus().id(), campus.campus().name(), Optional.empty());
        return new Due.NotStarted(at, campus.parties().size());
    }
}
