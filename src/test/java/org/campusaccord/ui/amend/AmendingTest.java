package org.campusaccord.ui.amend;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.amendment.Amendment;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;

/** The window over a signed agreement that is to be amended. */
abstract class AmendingTest extends WindowTest {
    static final PartRef ROLES = new PartRef("roles", "agreement");

    District district;
    CampusId campus;
    AgreementId id;

    @BeforeEach
    void begin() {
        district = new District(workspace, YEAR);
        campus = district.campus("Live Oak Elementary");
        id = district.signed(campus);
    }

    final void put(String selector, String words) {
        TextInputControl input = robot.lookup(selector).queryAs(TextInputControl.class);
        onFx(() -> {
            input.setText(words);
            return true;
        });
    }

    final void askedBy(Party party) {
        ComboBox<Party> box = robot.lookup("#asked-by").queryComboBox();
        onFx(() -> {
            box.setValue(party);
            return true;
        });
    }

    final AgreementStatus status() {
        return workspace.agreements().agreement(id).status();
    }

    final void amend(String words) {
        go(new Place.Amend(id, Optional.empty()));
        pressButton("#begin-amendment");
        pressButton("#choose-roles-agreement");
        put("#statement-agreement", words);
    }

    final void layBeforeParties(String words) {
        amend(words);
        put("#amendment-reason", "The coach serves two campuses now");
        askedBy(district.party(id, Role.COACH));
        pressButton("#only-touched");
        pressButton("#lay-amendment");
    }

    final String text(String selector) {
        return robot.lookup(selector).queryTextInputControl().getText();
    }

    /** What the store has of the amendment, once everything is written. */
    final Amendment kept() {
        go(new Place.Review(id));
        return workspace.amendments().open(id).orElseThrow();
    }
}
