package org.campusaccord.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.Test;

class TodayScreenTest extends WindowTest {
    @Test
    void leadsFromADueAgreementToDoingIt() {
        var district = new District(workspace, YEAR);
        var waiting = district.ready(district.campus("Live Oak Elementary"));
        district.sign(waiting, district.party(waiting, Role.PRINCIPAL));
        var declined = district.ready(district.campus("Bluestem Middle"));
        workspace
                .signing()
                .decline(declined, district.party(declined, Role.COACH).person(), "Testing duty is still open.");
        district.draft(district.campus("Tallgrass High"), 4, Optional.of(LocalDate.of(2026, 8, 21)));
        district.draft(district.campus("Juniper Middle"), 0, Optional.of(LocalDate.of(2026, 8, 11)));
        district.draft(district.campus("Pecan Hollow Elementary"), 7, Optional.empty());
        district.signed(district.campus("Cedar Creek Elementary"));
        for (int i = 1; i <= 10; i++) {
            district.campus("Prairie Elementary No. " + i);
        }
        go(new Place.Today());
        picture("today");

        robot.clickOn("Live Oak Elementary");

        assertThat(place()).isEqualTo(new Place.Review(waiting));
    }

    @Test
    void saysThatNothingIsDue() {
        var district = new District(workspace, YEAR);
        district.signed(district.campus("Live Oak Elementary"));
        go(new Place.Today());

        assertThat(shows("Nothing is due")).isTrue();
        picture("today-nothing");
    }

    @Test
    void offersTheRosterWhereThereIsNoCampus() {
        go(new Place.Today());
        picture("today-empty");
        robot.clickOn(MESSAGES.get("common.import-roster"));

        assertThat(place()).isEqualTo(new Place.RosterImport());
    }
}
