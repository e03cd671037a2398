package org.campusaccord.ui.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.ui.campuses.CampusRow;

/** What asks for attention on a day, each campus once, under the most urgent of its reasons. */
record Due(Map<Reason, List<CampusRow>> campuses) {
    /** Meetings this many days ahead or fewer are soon. */
    static final int SOON_DAYS = 14;

    /** Why a campus is listed, the most urgent first. */
    enum Reason {
        DECLINED,
        WAITING,
        MEETING_PAST,
        MEETING_SOON,
        IN_DRAFT,
        NOT_STARTED
    }

    static Due on(LocalDate today, List<CampusRow> rows) {
        var campuses = new EnumMap<Reason, List<CampusRow>>(Reason.class);
        for (var row : rows) {
            reason(row, today)
                    .ifPresent(reason -> campuses.computeIfAbsent(reason, _ -> new ArrayList<>())
                            .add(row));
        }
        return new Due(campuses);
    }

    List<CampusRow> campuses(Reason reason) {
        return campuses.getOrDefault(reason, List.of());
    }

    boolean isNothing() {
        return campuses.isEmpty();
    }

    private static Optional<Reason> reason(CampusRow row, LocalDate today) {
        if (row.agreement().isEmpty()) {
            return Optional.of(Reason.NOT_STARTED);
        }
        var agreement = row.agreement().get();
        return switch (agreement.status()) {
            case READY -> Optional.of(agreement.declines() > 0 ? Reason.DECLINED : Reason.WAITING);
            case DRAFT -> Optional.of(draftReason(agreement, today));
            case SIGNED, IN_AMENDMENT, CLOSED -> Optional.empty();
        };
    }

    private static Reason draftReason(AgreementSummary agreement, LocalDate today) {
        if (agreement.meetingDate().isEmpty()) {
            return Reason.IN_DRAFT;
        }
        var days = ChronoUnit.DAYS.between(today, agreement.meetingDate().get());
        if (days < 0 && agreement.itemsSettled() == 0) {
            return Reason.MEETING_PAST;
        }
        return days >= 0 && days <= SOON_DAYS ? Reason.MEETING_SOON : Reason.IN_DRAFT;
    }

    /** How many of these campuses have an agreement in this state. */
    static long count(List<CampusRow> rows, AgreementStatus status) {
        return rows.stream()
                .filter(row -> row.status().equals(Optional.of(status)))
                .count();
    }
}
