package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.storage.tables.Tables.AUDIT_EVENT;
import static org.campusaccord.storage.tables.Tables.AUDIT_HEAD;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.campusaccord.application.audit.AuditVerdict;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampusTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Beside
class AuditChainTest extends OneCampusTest {
    @BeforeEach
    void sign() {
        campus.signed();
    }

    private AuditVerdict verdict() {
        return campus.workspace().audit().verify();
    }

    /** As another program would, beside ours. */
    private void tamper(Consumer<DSLContext> change) {
        try (var store = Store.open(folder.resolve("data"))) {
            change.accept(store.dsl());
        }
    }

    private static Consumer<DSLContext> third(String column, Object value) {
        return dsl -> {
            var changed = dsl.execute("UPDATE audit_event SET " + column + " = ? WHERE id = 3", value);
            assertThat(changed).isEqualTo(1);
        };
    }

    static Stream<Consumer<DSLContext>> changesOfTheThird() {
        return Stream.of(
                third("happened_at", OffsetDateTime.of(2026, 8, 19, 9, 30, 0, 0, ZoneOffset.UTC)),
                third("zone", "Europe/Vienna"),
                third("who", "Somebody Else"),
                third("action", "DECLINED"),
                third("agreement_id", 99L),
                third("campus", "Bluestem Middle"),
                third("start_year", 2025),
                third("revision", 7),
                third("words", "Another Name"),
                third("chain", "0".repeat(64)));
    }

    @Test
    void isWholeWhenNobodyTouchedIt() {
        assertThat(verdict()).isEqualTo(new AuditVerdict(6, OptionalLong.empty()));
    }

    @Test
    void isWholeWhileItIsEmpty(@TempDir Path other) {
        try (var store = Store.open(other)) {
            assertThat(new AuditTables(store).verify()).isEqualTo(new AuditVerdict(0, OptionalLong.empty()));
        }
    }

    @ParameterizedTest
    @MethodSource("changesOfTheThird")
    void noticesAChangeInAnyColumn(Consumer<DSLContext> change) {
        tamper(change);
        assertThat(verdict().firstBroken()).hasValue(3);
    }

    @Test
    void noticesARowTakenFromTheMiddle() {
        tamper(dsl -> dsl.deleteFrom(AUDIT_EVENT).where(AUDIT_EVENT.ID.eq(4L)).execute());
        assertThat(verdict().firstBroken()).hasValue(4);
    }

    @Test
    void noticesThatTheLastRowWasTaken() {
        tamper(dsl -> dsl.deleteFrom(AUDIT_EVENT).where(AUDIT_EVENT.ID.eq(6L)).execute());
        assertThat(verdict().firstBroken()).hasValue(6);
    }

    @Test
    void noticesThatEverythingWasTaken() {
        tamper(dsl -> dsl.deleteFrom(AUDIT_EVENT).execute());
        assertThat(verdict().firstBroken()).hasValue(1);
    }

    @Test
    void noticesThatTheHeadWasTaken() {
        tamper(dsl -> dsl.deleteFrom(AUDIT_HEAD).execute());
        assertThat(verdict().isWhole()).isFalse();
    }

    @Test
    void noticesWordsThatMovedToAnotherColumn() {
        tamper(dsl -> dsl.execute("UPDATE audit_event SET campus = campus || words, words = '' WHERE id = 3"));
        assertThat(verdict().firstBroken()).hasValue(3);
    }

    @Test
    void stillShowsTheRestWhenARowCannotBeRead() {
        tamper(third("action", "SHREDDED"));
        assertThat(campus.workspace().audit().events()).hasSize(5);
    }
}
