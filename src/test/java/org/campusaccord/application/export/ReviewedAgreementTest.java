package org.campusaccord.application.export;

import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.testing.Reviews;
import org.junit.jupiter.api.BeforeEach;

/** A signed agreement whose year is looked back on. */
abstract class ReviewedAgreementTest extends OneCampusTest {
    AgreementId id = new AgreementId(0);

    @BeforeEach
    void sign() {
        id = campus.signed();
    }

    /** The agreement's review, begun. */
    final Reviews review() {
        return Reviews.of(campus.workspace(), id);
    }

    final void writeBinder(Path file) {
        campus.workspace()
                .binders()
                .binder(OneCampus.YEAR, Optional.empty(), file, BinderService.Reading.HERE, Progress.UNSEEN)
                .write();
    }
}
