package org.campusaccord.application.checkin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.Transactions;
import org.campusaccord.application.agreement.AgreementService;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.AuditSubject;
import org.campusaccord.application.settings.SettingsService;
import org.campusaccord.application.signing.RevisionStore;
import org.campusaccord.domain.FieldName;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CheckInAgenda;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.checkin.CheckInSpan;
import org.campusaccord.domain.checkin.CheckInState;
import org.campusaccord.domain.checkin.CommitmentProgress;
import org.campusaccord.domain.checkin.TimelineDates;

/**
 * Looks at signed agreements during their year: plans check-ins, takes them from begun to held, and tells how things
 * stand. Nothing here changes an agreement.
 */
public final class CheckInService {
    /** For so many days the last check-in can be opened again. */
    public static final int DAYS_TO_REOPEN = 30;

    private final CheckInStore store;
    private final AgreementService agreements;
    private final Transactions transactions;
    private final Clock clock;
    private final AuditService audit;
    private final CheckInRules rules;
    private final CheckInNotes notes;

    public CheckInService(
            CheckInStore store,
            AgreementService agreements,
            RevisionStore revisions,
            SettingsService settings,
            Transactions transactions,
            Clock clock,
            AuditService audit) {
        this.store = store;
        this.agreements = agreements;
        this.transactions = transactions;
        this.clock = clock;
        this.audit = audit;
        this.rules = new CheckInRules(store, agreements, revisions, settings, clock);
        this.notes = new CheckInNotes(store, rules, transactions);
    }

    /** Writes down what is said in a check-in that is under way. */
    public CheckInNotes notes() {
        return notes;
    }

    /** The check-ins of an agreement by day. */
    public List<CheckIn> checkIns(AgreementId agreement) {
        return store.checkIns(agreement);
    }

    public CheckIn checkIn(CheckInId id) {
        return rules.checkIn(id);
    }

    /** How far each commitment of the agreement is, as the check-ins that were held say it. */
    public List<CommitmentProgress> progress(AgreementId agreement) {
        var checkIns = store.checkIns(agreement);
        return agreements.agreement(agreement).commitments().stream()
                .map(commitment -> CommitmentProgress.of(commitment, checkIns))
                .toList();
    }

    /** The days on which a check-in, or a commitment's new date, makes sense. */
    public CheckInSpan span(AgreementId agreement) {
        return rules.span(agreements.agreement(agreement));
    }

    /** Plans a check-in for each date that the agreement itself names; those that are there already stay as they are. */
    public List<CheckInId> planFromTimeline(AgreementId id) {
        var agreement = agreements.agreement(id);
        return CheckInAgenda.of(agreement)
                .dates()
                .map(part -> planFromTimeline(id, part))
                .orElse(List.of());
    }

    /** The same from the milestones of another part. */
    public List<CheckInId> planFromTimeline(AgreementId id, PartRef part) {
        return transactions.inOne(() -> {
            var agreement = rules.alive(id);
            var dates = new TimelineDates(agreement, rules.span(agreement));
            var there = store.checkIns(id);
            var added = new ArrayList<CheckInId>();
            for (var each : CheckInAgenda.milestones(agreement, part)) {
                var milestone = each.milestone();
                dates.day(milestone)
                        .filter(day ->
                                there.stream().noneMatch(checkIn -> TimelineDates.stands(checkIn, milestone, day)))
                        .ifPresent(day -> added.add(store.add(id, milestone.label(), day, true, clock.instant())));
            }
            return List.copyOf(added);
        });
    }

    /** Takes over the dates of an agreement that was amended, with the agreement as it was before. */
    public void followTimeline(Agreement before) {
        transactions.inOne(() -> {
            var now = agreements.agreement(before.id());
            new AmendedTimeline(store, rules.span(now), clock.instant()).follow(before, now);
        });
    }

    /** Plans one more. */
    public CheckInId add(AgreementId id, String label, LocalDate plannedOn) {
        return transactions.inOne(() -> {
            rules.span(rules.alive(id)).requireCheckIn(plannedOn);
            return store.add(id, Wording.limitedName(FieldName.CHECK_IN, label), plannedOn, false, clock.instant());
        });
    }

    /** Changes what one that was not held yet is called and when it is planned. */
    public void plan(CheckInId id, String label, LocalDate plannedOn) {
        transactions.inOne(() -> {
            var checkIn = rules.changeable(id);
            if (!checkIn.plannedOn().equals(plannedOn)) {
                rules.span(agreements.agreement(checkIn.agreement())).requireCheckIn(plannedOn);
            }
            store.plan(id, Wording.limitedName(FieldName.CHECK_IN, label), plannedOn);
        });
    }

    /** Takes one that was not held away, with what was noted in it. */
    public void remove(CheckInId id) {
        transactions.inOne(() -> {
            var checkIn = rules.changeable(id);
            record(AuditAction.CHECK_IN_REMOVED, agreements.agreement(checkIn.agreement()), checkIn.plannedOn());
            store.remove(id);
        });
    }

    /** From here on things can be noted; does nothing for one that is under way. */
    public void begin(CheckInId id) {
        transactions.inOne(() -> {
            var checkIn = rules.changeable(id);
            rules.requireNoOtherOpen(checkIn);
            store.changeState(id, CheckInState.OPEN, Optional.empty());
        });
    }

    /** Finishes the one under way: held on this day, which may lie back, it is a record. */
    public CheckIn hold(CheckInId id, LocalDate day) {
        return transactions.inOneSynced(() -> {
            var checkIn = rules.open(id);
            var agreement = agreements.agreement(checkIn.agreement());
            rules.span(agreement).requireHeld(day, rules.signedOn(agreement.id()), rules.today());
            if (checkIn.isEmpty()) {
                throw Problem.of("check-in.empty").asException();
            }
            store.changeState(id, CheckInState.HELD, Optional.of(day));
            record(AuditAction.CHECK_IN_HELD, agreement, day);
            return rules.checkIn(id);
        });
    }

    /** The way back for the last one, within some days: it is under way again. */
    public void reopen(CheckInId id) {
        transactions.inOneSynced(() -> {
            var checkIn = rules.checkIn(id);
            var agreement = rules.alive(checkIn.agreement());
            rules.requireReopenable(checkIn, DAYS_TO_REOPEN);
            store.changeState(id, CheckInState.OPEN, Optional.empty());
            record(AuditAction.CHECK_IN_REOPENED, agreement, checkIn.day());
            return true;
        });
    }

    /** Told by its day: what it is called is the agreement's own words, which the log outlives. */
    private void record(AuditAction action, Agreement agreement, LocalDate day) {
        audit.record(action, AuditSubject.of(agreement), day.toString());
    }
}
