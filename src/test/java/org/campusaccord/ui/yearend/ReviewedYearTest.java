package org.campusaccord.ui.yearend;

import java.util.List;
import javafx.scene.Node;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.yearend.YearReviewState;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.junit.jupiter.api.BeforeEach;

/** The window over a signed agreement whose year ends. */
abstract class ReviewedYearTest extends WindowTest {
    CampusId campus = new CampusId(0);
    AgreementId id = new AgreementId(0);
    District district;

    @BeforeEach
    void sign() {
        district = new District(workspace, YEAR);
        campus = district.campus("Live Oak Elementary");
        id = district.signed(campus);
    }

    final Party coach() {
        return district.party(id, Role.COACH);
    }

    final YearReviewState state() {
        return workspace.yearReviews().review(id).orElseThrow().state();
    }

    final List<Party> parties() {
        return workspace.agreements().agreement(id).parties();
    }

    final List<String> accented() {
        return robot.lookup(".button.accent").queryAll().stream()
                .map(Node::getId)
                .toList();
    }
}
