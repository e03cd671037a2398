package org.campusaccord.application.checkin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.application.signing.RevisionStore;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.checkin.CheckInSpan;
import org.campusaccord.domain.checkin.CheckInState;

/** What must hold before a check-in may be planned, written in or finished; whatever does not is refused with a reason. */
final class CheckInRules {
    private final CheckInStore store;
    private final AgreementService agreements;
    private final RevisionStore revisions;
    private final SettingsService settings;
    private final Clock clock;

    CheckInRules(
            CheckInStore store,
            AgreementService agreements,
            RevisionStore revisions,
            SettingsService settings,
            Clock clock) {
        this.store = store;
        this.agreements = agreements;
        this.revisions = revisions;
        this.settings = settings;
        this.clock = clock;
    }

    /** The agreement, signed by all and not closed. */
    Agreement alive(AgreementId id) {
        requireAlive(id);
        return agreements.agreement(id);
    }

    private void requireAlive(AgreementId id) {
        switch (agreements.status(id)) {
            case DRAFT, READY -> throw Problem.of("check-in.unsigned").asException();
            case CLOSED -> throw Problem.of("check-in.closed").asException();
            case SIGNED, IN_AMENDMENT -> {}
        }
    }

    /** The day on which its first text was signed by all. */
    LocalDate signedOn(AgreementId id) {
        return revisions.revisions(id).stream()
                .flatMap(revision -> revision.frozenAt().stream())
                .min(Comparator.naturalOrder())
                .map(at -> at.atZone(clock.getZone()).toLocalDate())
                .orElseThrow(() -> Problem.of("check-in.unsigned").asException());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    CheckInSpan span(Agreement agreement) {
        return CheckInSpan.of(agreement, settings.settings().yearStart());
    }

    CheckIn checkIn(CheckInId id) {
        return store.checkIn(id)
                .orElseThrow(() -> Problem.of("check-in.unknown").asException());
    }

    /** The check-in, of an agreement that is alive, while it may still change. */
    CheckIn changeable(CheckInId id) {
        var checkIn = checkIn(id);
        requireAlive(checkIn.agreement());
        if (checkIn.isHeld()) {
            throw Problem.of("check-in.held").asException();
        }
        return checkIn;
    }

    /** The check-in that is under way. */
    CheckIn open(CheckInId id) {
        var checkIn = changeable(id);
        if (checkIn.state() == CheckInState.PLANNED) {
            throw Problem.of("check-in.not-begun").asException();
        }
        return checkIn;
    }

    /** What a check-in is about; reads its whole text. */
    Agreement agreement(CheckIn checkIn) {
        return agreements.agreement(checkIn.agreement());
    }

    /** Two at once would both say where things stand now. */
    void requireNoOtherOpen(CheckIn checkIn) {
        var other = store.checkIns(checkIn.agreement()).stream()
                .anyMatch(
                        each -> each.state() == CheckInState.OPEN && !each.id().equals(checkIn.id()));
        if (other) {
            throw Problem.of("check-in.other-open").asException();
        }
    }

    /** Only the last one, and not for ever: what came after rests on it. */
    void requireReopenable(CheckIn checkIn, int days) {
        if (!checkIn.isHeld()) {
            throw Problem.of("check-in.not-held").asException();
        }
        var last = CheckIn.lastHeld(store.checkIns(checkIn.agreement()))
                .map(CheckIn::id)
                .filter(checkIn.id()::equals);
        if (last.isEmpty()) {
            throw Problem.of("check-in.not-last").asException();
        }
        if (today().isAfter(checkIn.day().plusDays(days))) {
            throw Problem.of("check-in.too-old", days).asException();
        }
        requireNoOtherOpen(checkIn);
    }
}
