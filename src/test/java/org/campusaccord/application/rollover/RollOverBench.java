package org.campusaccord.application.rollover;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.rollover.CommitmentChoice;
import org.campusaccord.domain.yearend.ClauseReview;
import org.campusaccord.storage.AgreementTables;
import org.campusaccord.storage.RollOverTables;
import org.campusaccord.storage.Store;
import org.campusaccord.testing.PastYears;

/** A roll-over over a real store, with a review and check-ins that the test tells. */
final class RollOverBench {
    static final SchoolYear YEAR = new SchoolYear(2026);

    final RollOverService service;
    private final Workspace workspace;
    private final Map<AgreementId, Map<PartRef, ClauseReview>> reviews = new HashMap<>();
    private final List<CheckIn> checkIns = new ArrayList<>();

    RollOverBench(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        var store = (Store) workspace.transactions();
        var tables = new RollOverTables(store);
        var past = new PastYear(
                id -> Optional.ofNullable(reviews.get(id)).map(clauses -> PastYears.review(id, clauses)),
                id -> checkIns.stream()
                        .filter(checkIn -> checkIn.agreement().equals(id))
                        .toList());
        var planning = new RollOverPlanning(
                tables, workspace.agreements(), workspace.campuses(), workspace.settings(), past, clock);
        service = new RollOverService(
                tables,
                planning,
                workspace.agreements(),
                new AgreementTables(store),
                workspace.campuses(),
                workspace.protocols(),
                store,
                clock,
                workspace.audit());
    }

    void reviewed(AgreementId agreement, Map<PartRef, ClauseReview> clauses) {
        reviews.put(agreement, clauses);
    }

    void held(CheckIn checkIn) {
        checkIns.add(checkIn);
    }

    RollOverPlan plan(CampusId campus) {
        return service.plan(campus, YEAR);
    }

    /** Everybody who may stay stays, every commitment is left. */
    RollOverOrder order(CampusId campus) {
        var choices = new HashMap<CommitmentId, CommitmentChoice>();
        plan(campus).asked().forEach(open -> choices.put(open.commitment().id(), new CommitmentChoice.Leave()));
        return order(campus, choices, false);
    }

    RollOverOrder order(CampusId campus, Map<CommitmentId, CommitmentChoice> choices, boolean closing) {
        Set<PersonId> staying = new HashSet<>();
        plan(campus).people().stream()
                .flatMap(role -> role.candidates().stream())
                .map(Party::person)
                .forEach(staying::add);
        return new RollOverOrder(campus, YEAR, workspace.protocols().current().version(), staying, choices, closing);
    }
}
