package org.campusaccord.application.rollover;

import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.testing.OneCampusTest;
import org.junit.jupiter.api.BeforeEach;

/** A test of rolling the agreement of one campus over, in a real store. */
abstract class RollOverTest extends OneCampusTest {
    RollOverBench bench;

    @BeforeEach
    void layOut() {
        bench = new RollOverBench(campus.workspace(), campus.clock());
    }

    AgreementId rollOver() {
        return bench.service.rollOver(bench.order(campus.campus().id()));
    }

    RollOverPlan plan() {
        return bench.plan(campus.campus().id());
    }

    Commitment commitment(AgreementId id) {
        return campus.agreements().agreement(id).commitments().getFirst();
    }
}
