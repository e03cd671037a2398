package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.storage.tables.Tables.AGREEMENT;
import static org.campusaccord.storage.tables.Tables.AMENDMENT;
import static org.campusaccord.storage.tables.Tables.AMENDMENT_SIGNER;
import static org.campusaccord.storage.tables.Tables.CHECK_IN;
import static org.campusaccord.storage.tables.Tables.CHECK_IN_COMMITMENT;
import static org.campusaccord.storage.tables.Tables.COMMITMENT;
import static org.campusaccord.storage.tables.Tables.REVISION;
import static org.campusaccord.storage.tables.Tables.YEAR_REVIEW;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.due.DueStore;
import org.campusaccord.application.due.TextKind;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.checkin.CheckInState;
import org.campusaccord.domain.checkin.Progress;
import org.campusaccord.domain.yearend.YearReviewState;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One agreement that all have signed, with a commitment due on October 30. */
@Beside
class DueTablesTest {
    private static final LocalDate DUE = LocalDate.of(2026, 10, 30);
    private static final OffsetDateTime AT = OffsetDateTime.of(2026, 8, 18, 10, 0, 0, 0, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Store store;
    private AgreementId id;
    private DueTables tables;

    @BeforeEach
    void open() {
        try (var campus = OneCampus.in(folder)) {
            id = campus.signed();
        }
        store = Store.open(folder);
        tables = new DueTables(store);
        store.dsl().deleteFrom(CHECK_IN).execute();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private long checkIn(LocalDate day, CheckInState state) {
        return store.dsl()
                .insertInto(CHECK_IN)
                .set(CHECK_IN.AGREEMENT_ID, id.value())
                .set(CHECK_IN.LABEL, "")
                .set(CHECK_IN.PLANNED_ON, day)
                .set(CHECK_IN.HELD_ON, state == CheckInState.HELD ? day : null)
                .set(CHECK_IN.FROM_TIMELINE, true)
                .set(CHECK_IN.STATE, state.name())
                .set(CHECK_IN.WORDS, "")
                .set(CHECK_IN.CREATED_AT, AT)
                .returning()
                .fetchSingle()
                .getId();
    }

    private void told(LocalDate day, @Nullable Progress progress, @Nullable LocalDate newDue) {
        var row = store.dsl().newRecord(CHECK_IN_COMMITMENT);
        row.setCheckInId(checkIn(day, CheckInState.HELD));
        row.setCommitmentId(store.dsl().fetchSingle(COMMITMENT).getId());
        row.setProgress(progress == null ? null : progress.name());
        row.setNewDueOn(newDue);
        row.setWords("");
        row.insert();
    }

    private List<LocalDate> lateOn(LocalDate today) {
        return tables.commitments(OneCampus.YEAR, today).stream()
                .map(DueStore.LateCommitment::due)
                .toList();
    }

    @Test
    void findsACommitmentThatIsLate() {
        assertThat(lateOn(DUE)).isEmpty();
        assertThat(lateOn(DUE.plusDays(1))).containsExactly(DUE);
    }

    @Test
    void goesByTheNewestDay() {
        told(LocalDate.of(2026, 10, 5), null, LocalDate.of(2026, 12, 1));
        told(LocalDate.of(2026, 11, 5), null, LocalDate.of(2026, 11, 20));

        assertThat(lateOn(LocalDate.of(2026, 11, 20))).isEmpty();
        assertThat(lateOn(LocalDate.of(2026, 11, 21))).containsExactly(LocalDate.of(2026, 11, 20));
    }

    @Test
    void findsWhatWasPutForward() {
        told(LocalDate.of(2026, 9, 5), null, LocalDate.of(2026, 9, 15));

        assertThat(lateOn(LocalDate.of(2026, 9, 16))).containsExactly(LocalDate.of(2026, 9, 15));
    }

    @Test
    void leavesOutWhatIsDoneOrDropped() {
        told(LocalDate.of(2026, 10, 5), Progress.DONE, null);
        assertThat(lateOn(DUE.plusDays(1))).isEmpty();
    }

    @Test
    void findsAgainWhatWasNotDoneAfterAll() {
        told(LocalDate.of(2026, 10, 5), Progress.DONE, null);
        told(LocalDate.of(2026, 10, 20), Progress.STUCK, null);

        assertThat(lateOn(DUE.plusDays(1))).containsExactly(DUE);
    }

    @Test
    void leavesOutWhatWasDoneInTheEnd() {
        told(LocalDate.of(2026, 10, 20), Progress.DONE, null);
        told(LocalDate.of(2026, 10, 5), Progress.STUCK, null);

        assertThat(lateOn(DUE.plusDays(1))).isEmpty();
    }

    @Test
    void aCheckInThatIsNotHeldSaysNothingYet() {
        told(LocalDate.of(2026, 10, 5), Progress.DONE, null);
        store.dsl()
                .update(CHECK_IN)
                .set(CHECK_IN.STATE, CheckInState.OPEN.name())
                .execute();

        assertThat(lateOn(DUE.plusDays(1))).containsExactly(DUE);
    }

    @Test
    void leavesOutWhatAnAmendmentTookAway() {
        store.dsl().update(COMMITMENT).set(COMMITMENT.ENDED_IN, 2).execute();
        assertThat(lateOn(DUE.plusDays(1))).isEmpty();
    }

    @Test
    void listsCheckInsThatAreNotHeld() {
        checkIn(LocalDate.of(2026, 10, 5), CheckInState.HELD);
        checkIn(LocalDate.of(2027, 1, 15), CheckInState.PLANNED);

        assertThat(tables.checkIns(OneCampus.YEAR))
                .singleElement()
                .extracting(DueStore.OpenCheckIn::plannedOn)
                .isEqualTo(LocalDate.of(2027, 1, 15));
    }

    @Test
    void knowsWhoseSignaturesAnAmendmentWants() {
        var amendment = store.dsl()
                .insertInto(AMENDMENT)
                .set(AMENDMENT.AGREEMENT_ID, id.value())
                .set(AMENDMENT.KIND, "CHANGE")
                .set(AMENDMENT.BASE_REVISION, 1)
                .set(AMENDMENT.REASON, "")
                .set(AMENDMENT.STATE, "READY")
                .set(AMENDMENT.ALL_SIGN, false)
                .set(AMENDMENT.REVISION_ID, text("AGREEMENT"))
                .set(AMENDMENT.CREATED_AT, AT)
                .returning()
                .fetchSingle()
                .getId();
        var person = store.dsl()
                .selectFrom(org.campusaccord.storage.tables.Tables.PERSON)
                .fetchAny();
        store.dsl()
                .insertInto(AMENDMENT_SIGNER)
                .set(AMENDMENT_SIGNER.AMENDMENT_ID, amendment)
                .set(
                        AMENDMENT_SIGNER.PERSON_ID,
                        java.util.Objects.requireNonNull(person).getId())
                .execute();

        assertThat(tables.texts(OneCampus.YEAR))
                .containsExactly(new DueStore.OpenText(id, TextKind.AMENDMENT, 0, 0, Optional.of(1)));
    }

    @Test
    void knowsAReviewThatWaitsForSignatures() {
        store.dsl()
                .insertInto(YEAR_REVIEW)
                .set(YEAR_REVIEW.AGREEMENT_ID, id.value())
                .set(YEAR_REVIEW.STATE, YearReviewState.READY.name())
                .set(YEAR_REVIEW.REVISION_ID, text("REVIEW"))
                .set(YEAR_REVIEW.WORDS, "")
                .set(YEAR_REVIEW.CREATED_AT, AT)
                .execute();

        assertThat(tables.texts(OneCampus.YEAR))
                .containsExactly(new DueStore.OpenText(id, TextKind.REVIEW, 0, 0, Optional.empty()));
        assertThat(tables.reviews(OneCampus.YEAR))
                .containsEntry(id, new DueStore.Review(YearReviewState.READY, Optional.empty()));
    }

    private long text(String kind) {
        return store.dsl()
                .insertInto(REVISION)
                .set(REVISION.AGREEMENT_ID, id.value())
                .set(REVISION.NUMBER, 2)
                .set(REVISION.CONTENT, "{}")
                .set(REVISION.SHA256, "0".repeat(64))
                .set(REVISION.PREPARED_AT, AT)
                .set(REVISION.KIND, kind)
                .returning()
                .fetchSingle()
                .getId();
    }

    @Test
    void knowsNothingOfDeletedAgreements() {
        checkIn(LocalDate.of(2026, 10, 5), CheckInState.PLANNED);
        store.dsl().update(AGREEMENT).set(AGREEMENT.DELETED_AT, AT).execute();

        assertThat(tables.checkIns(OneCampus.YEAR)).isEmpty();
        assertThat(lateOn(DUE.plusDays(1))).isEmpty();
    }
}
