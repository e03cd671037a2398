package org.campusaccord.application.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.Person;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.junit.jupiter.api.Test;

class LastYearTest extends OneCampusTest {
    @Test
    void isTheDraftWhenNothingWasSigned() {
        var agreements = campus.agreements();
        var before = agreements.start(campus.campus().id(), OneCampus.YEAR.previous());
        agreements.saveAnswer(before, new PartRef("roles", "agreement"), new Answer.Statement("as it was"));
        var lastYear =
                campus.signing().lastYear(agreements.agreement(campus.draft())).orElseThrow();
        assertThat(lastYear.year()).isEqualTo(OneCampus.YEAR.previous());
        assertThat(lastYear.items())
                .filteredOn(item -> item.item().key().equals("roles"))
                .singleElement()
                .satisfies(item -> assertThat(item.answers()).containsValue(new Answer.Statement("as it was")));
    }

    @Test
    void isWhatWasSignedWhateverPeopleAreCalledNow() {
        var id = campus.signed();
        var signed = campus.signing().revision(id).orElseThrow().content();
        var principal = campus.principal(id);
        campus.workspace().campuses().changePerson(new Person(principal.person(), "Íñigo Muñoz Carter", ""));
        assertThat(campus.signing().lastYear(nextYear())).contains(signed);
    }

    @Test
    void firstYearHasNone() {
        var now = campus.agreements().agreement(campus.draft());
        assertThat(campus.signing().lastYear(now)).isEmpty();
    }

    private Agreement nextYear() {
        var id = campus.agreements().start(campus.campus().id(), OneCampus.YEAR.next());
        return campus.agreements().agreement(id);
    }
}
