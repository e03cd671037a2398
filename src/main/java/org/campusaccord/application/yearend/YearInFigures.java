package org.campusaccord.application.yearend;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AmendmentKind;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.amendment.Amendment;
import org.campusaccord.domain.amendment.AmendmentState;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CommitmentProgress;
import org.campusaccord.domain.checkin.ThreeCs;
import org.campusaccord.domain.yearend.YearFigures;
import org.campusaccord.domain.yearend.YearFigures.KeptCommitment;
import org.campusaccord.domain.yearend.YearFigures.Pulse;

/** Adds up what was recorded through the year. */
final class YearInFigures {
    private static final int TENTHS = 10;

    private final Agreement agreement;
    private final List<CheckIn> planned;
    private final List<CheckIn> held;

    private YearInFigures(Agreement agreement, List<CheckIn> checkIns) {
        this.agreement = agreement;
        this.planned = checkIns;
        this.held = checkIns.stream()
                .filter(CheckIn::isHeld)
                .sorted(Comparator.comparing(CheckIn::day))
                .toList();
    }

    static YearFigures of(Agreement agreement, List<CheckIn> checkIns, List<Amendment> amendments) {
        return new YearInFigures(agreement, checkIns).add(amendments);
    }

    private YearFigures add(List<Amendment> amendments) {
        return new YearFigures(
                agreement.commitments().stream().map(this::kept).toList(),
                held.size(),
                planned.size(),
                held.stream()
                        .mapToInt(checkIn -> checkIn.meetings().kept().orElse(0))
                        .sum(),
                held.stream()
                        .mapToInt(checkIn -> checkIn.meetings().missed().orElse(0))
                        .sum(),
                (int) amendments.stream()
                        .filter(amendment ->
                                amendment.kind() == AmendmentKind.CHANGE && amendment.state() == AmendmentState.SIGNED)
                        .count(),
                held.stream()
                        .filter(checkIn -> checkIn.ratings().values().stream().anyMatch(rating -> !rating.isEmpty()))
                        .map(YearInFigures::pulse)
                        .toList());
    }

    private KeptCommitment kept(Commitment commitment) {
        var now = CommitmentProgress.of(commitment, planned);
        return new KeptCommitment(
                commitment.what(),
                commitment.owner().flatMap(agreement::party).map(Party::name).orElse(""),
                now.due(),
                now.progress());
    }

    private static Pulse pulse(CheckIn checkIn) {
        var ratings = checkIn.ratings().values();
        return new Pulse(
                checkIn.day(),
                mean(ratings, ThreeCs::clarity),
                mean(ratings, ThreeCs::communication),
                mean(ratings, ThreeCs::collaboration));
    }

    private static OptionalInt mean(Collection<ThreeCs> ratings, Function<ThreeCs, OptionalInt> which) {
        var mean = ratings.stream()
                .flatMapToInt(rating -> which.apply(rating).stream())
                .average();
        return mean.isPresent() ? OptionalInt.of((int) Math.round(mean.getAsDouble() * TENTHS)) : OptionalInt.empty();
    }
}
