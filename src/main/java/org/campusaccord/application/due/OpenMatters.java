package org.campusaccord.application.due;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.mail.Letter;

/** What is open in all agreements of a year, by agreement. */
record OpenMatters(
        Map<AgreementId, List<DueStore.OpenCheckIn>> checkIns,
        Map<AgreementId, List<DueStore.LateCommitment>> commitments,
        Map<AgreementId, List<DueStore.OpenText>> texts,
        Map<AgreementId, DueStore.Review> reviews,
        Map<AgreementId, List<Letter>> letters) {
    static OpenMatters read(DueStore store, LocalDate today, SchoolYear year) {
        return new OpenMatters(
                store.checkIns(year).stream().collect(groupingBy(DueStore.OpenCheckIn::agreement)),
                store.commitments(year, today).stream().collect(groupingBy(DueStore.LateCommitment::agreement)),
                store.texts(year).stream().collect(groupingBy(DueStore.OpenText::agreement)),
                store.reviews(year),
                store.letters(year).stream().collect(groupingBy(Letter::agreement)));
    }

    List<DueStore.OpenCheckIn> checkIns(AgreementId agreement) {
        return checkIns.getOrDefault(agreement, List.of());
    }

    List<DueStore.LateCommitment> commitments(AgreementId agreement) {
        return commitments.getOrDefault(agreement, List.of());
    }

    List<DueStore.OpenText> texts(AgreementId agreement) {
        return texts.getOrDefault(agreement, List.of());
    }

    Optional<DueStore.Review> review(AgreementId agreement) {
        return Optional.ofNullable(reviews.get(agreement));
    }

    List<Letter> letters(AgreementId agreement) {
        return letters.getOrDefault(agreement, List.of());
    }
}
