package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Beside
class DeletedIsSkippedTest extends OneCampusTest {
    private AgreementId id;

    @BeforeEach
    void delete() {
        id = campus.signed();
        campus.workspace().deletion().delete(id, "Begun for the wrong campus");
    }

    @Test
    void isNotListed() {
        assertThat(campus.agreements().summaries()).isEmpty();
    }

    @Test
    void isNotFound() {
        assertThat(campus.agreements().find(campus.campus().id(), OneCampus.YEAR))
                .isEmpty();
    }

    @Test
    void isSaidToBeDeletedWhenItIsOpened() {
        assertProblem("agreement.deleted", () -> campus.agreements().agreement(id));
    }

    @Test
    void cannotBeChanged() {
        assertProblem(
                "agreement.deleted",
                () -> campus.agreements().saveState(id, "goals", new ItemState(ItemOutcome.OPEN, "")));
        assertProblem("agreement.deleted", () -> campus.agreements().savePrivateNote(id, "goals", "later"));
        assertProblem("agreement.deleted", () -> campus.agreements().changeMeetingDate(id, Optional.empty()));
    }

    @Test
    void cannotBeSignedOrTakenBack() {
        assertProblem("agreement.deleted", () -> campus.signing().prepare(id));
        assertProblem("agreement.deleted", () -> campus.signing().reopen(id));
    }

    @Test
    void showsNoTextThatWasSigned() {
        assertThat(campus.signing().revision(id)).isEmpty();
        assertThat(campus.signing().revisions(id)).isEmpty();
    }

    @Test
    void isNoWordsOfLastYear() {
        var next = campus.agreements().start(campus.campus().id(), OneCampus.YEAR.next());
        assertThat(campus.signing().lastYear(campus.agreements().agreement(next)))
                .isEmpty();
    }

    @Test
    void isNoPartOfTheWorkbook() {
        assertProblem(
                "export.no-agreements",
                () -> campus.workspace().exports().workbook(OneCampus.YEAR, folder.resolve("district.xlsx")));
    }

    @Test
    void cannotBeDeletedTwice() {
        assertProblem("agreement.deleted", () -> campus.workspace().deletion().delete(id, "again"));
    }

    @Test
    void canStillBePutOnHold() {
        campus.workspace().deletion().hold(id, "asked for");
        assertThat(campus.workspace().deletion().held(id)).isPresent();
    }

    @Test
    void severalOfOneCampusAndYearMayBeDeleted() {
        campus.workspace().deletion().delete(campus.draft(), "Once more");
        assertThat(campus.workspace().deletion().deleted()).hasSize(2);
    }
}
