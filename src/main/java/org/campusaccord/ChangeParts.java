package org.campusaccord;

import java.util.function.Supplier;
import org.campusaccord.application.ChangeServices;
import org.campusaccord.application.amendment.AffirmationService;
import org.campusaccord.application.amendment.AmendmentCompletion;
import org.campusaccord.application.amendment.AmendmentLaying;
import org.campusaccord.application.amendment.AmendmentService;
import org.campusaccord.application.amendment.EndingService;
import org.campusaccord.application.signing.LaterRevisions;
import org.campusaccord.storage.AmendmentTables;

/** Changing what is signed, and ending it early. */
final class ChangeParts {
    private final CoreParts core;
    private final AmendmentTables tables;

    ChangeParts(CoreParts core) {
        this.core = core;
        this.tables = new AmendmentTables(core.store());
    }

    AmendmentTables tables() {
        return tables;
    }

    /** What becomes of an amendment with its last signature. */
    LaterRevisions completion(Supplier<YearParts> year) {
        return new AmendmentCompletion(
                tables,
                core.agreementTables(),
                core.audit(),
                before -> year.get().checkIns().followTimeline(before));
    }

    /** @param year follows what is amended, and is asked before anything ends */
    ChangeServices services(Supplier<YearParts> year) {
        var laying = new AmendmentLaying(
                tables,
                core.agreements(),
                core.agreementTables(),
                core.revisions(),
                core.format(),
                core.printing(),
                core.clock(),
                core.audit());
        return new ChangeServices(
                new AmendmentService(tables, core.agreements(), laying, core.store(), core.clock()),
                new AffirmationService(tables, core.agreements(), laying, core.store(), core.clock()),
                new EndingService(
                        tables,
                        core.agreements(),
                        core.agreementTables(),
                        laying,
                        id -> year.get().reading().isLaid(id),
                        core.store(),
                        core.clock(),
                        core.audit()));
    }
}
