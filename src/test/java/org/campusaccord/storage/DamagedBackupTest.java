package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.storage.tables.Tables.ANSWER;
import static org.campusaccord.storage.tables.Tables.ATTACHMENT;
import static org.campusaccord.storage.tables.Tables.AUDIT_EVENT;
import static org.campusaccord.storage.tables.Tables.DECISION;
import static org.campusaccord.storage.tables.Tables.REVISION;
import static org.campusaccord.testing.Problems.assertProblem;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupPlan;
import org.campusaccord.domain.Problem;
import org.campusaccord.storage.backup.BackupReader;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.Scans;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A store in which something is not as it was written, though each row can be read, makes no good backup. */
@Beside
class DamagedBackupTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private static final Map<String, Consumer<DSLContext>> DAMAGE = Map.of(
            "check.text-altered",
                    dsl -> dsl.update(REVISION)
                            .set(REVISION.CONTENT, DSL.replace(REVISION.CONTENT, "Share the fall results", "Share"))
                            .execute(),
            "check.other-text",
                    dsl -> dsl.update(DECISION)
                            .set(DECISION.CONTENT_SHA256, "0".repeat(64))
                            .execute(),
            "check.scan-altered",
                    dsl -> dsl.update(ATTACHMENT)
                            .set(ATTACHMENT.CONTENT, Scans.OTHER_SMALL)
                            .execute(),
            "check.activity-log",
                    dsl -> dsl.update(AUDIT_EVENT)
                            .set(AUDIT_EVENT.WHO, "Somebody Else")
                            .execute(),
            "check.answer",
                    dsl -> dsl.update(ANSWER)
                            .set(ANSWER.CONTENT, "\0".repeat(20))
                            .where(ANSWER.ITEM_KEY.eq("goals"))
                            .execute(),
            "check.reference",
                    dsl -> {
                        dsl.execute("SET REFERENTIAL_INTEGRITY FALSE");
                        dsl.execute("UPDATE answer SET agreement_id = 99 WHERE item_key = 'goals'");
                        dsl.execute("SET REFERENTIAL_INTEGRITY TRUE");
                    });

    @TempDir
    Path folder;

    private BackedUp store;

    @BeforeEach
    void fill() {
        try (var campus = OneCampus.in(folder)) {
            Scans.attachSmall(campus, campus.signed());
        }
        store = BackedUp.again(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    static Stream<String> damage() {
        return DAMAGE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("damage")
    void backupIsNotGoodAndSaysWhatIsDamaged(String kind) {
        damage(kind);
        var made = store.start(MONDAY).orElseThrow().backup();
        assertThat(made.isGood()).isFalse();
        assertThat(made.damage()).extracting(Problem::key).containsOnly(kind);
        assertThat(store.backups().backups()).extracting(Backup::state).containsExactly(Backup.State.UNVERIFIED);
    }

    @Test
    void wholeStoreMakesAGoodOne() {
        var made = store.start(MONDAY).orElseThrow().backup();
        assertThat(made.isGood()).isTrue();
        assertThat(made.damage()).isEmpty();
    }

    @Test
    void goodOneFromBeforeStaysHoweverManyFollow() {
        store.backups().keep(new BackupPlan(1, 0, 0, Optional.empty()));
        var good = store.start(MONDAY).orElseThrow().backup().file();
        damage("check.text-altered");
        for (int day = 1; day < 9; day++) {
            store.start(MONDAY.plusDays(day));
        }
        assertThat(store.backups().backups())
                .hasSize(2)
                .filteredOn(Backup::isGood)
                .extracting(Backup::file)
                .containsExactly(good);
    }

    @Test
    void eachStartTellsAndLeavesOneFileADay() {
        damage("check.scan-altered");
        store.start(MONDAY);
        store.at(MONDAY.atTime(9, 0));
        assertThat(store.backups().backUpIfDue())
                .hasValueSatisfying(made -> assertThat(made.backup().damage()).hasSize(1));
        assertThat(store.backups().backups()).hasSize(1);
    }

    @Test
    void dayIsNotOverUntilThereIsAGoodOne() {
        damage("check.other-text");
        store.start(MONDAY);
        var signed = store.store().dsl().select(REVISION.SHA256).from(REVISION).fetchSingle(REVISION.SHA256);
        store.store()
                .dsl()
                .update(DECISION)
                .set(DECISION.CONTENT_SHA256, signed)
                .execute();
        store.at(MONDAY.atTime(10, 0));
        assertThat(store.backups().backUpIfDue())
                .hasValueSatisfying(made -> assertThat(made.backup().isGood()).isTrue());
    }

    @Test
    void copyToTakeAlongReplacesNoGoodOne() {
        var file = folder.resolve("mine.accord");
        assertThat(store.backups().makeCopy().put(file).isGood()).isTrue();
        damage("check.text-altered");
        assertProblem("backup.only-damaged", () -> store.backups().makeCopy().put(file));
        assertThat(store.backups()
                        .makeCopy()
                        .put(folder.resolve("other.accord"))
                        .damage())
                .hasSize(1);
    }

    @Test
    void manifestNamesNobody() throws Exception {
        damage("check.text-altered");
        var made = store.backups().backUp().backup();
        try (var reader = BackupReader.open(made.file())) {
            assertThat(reader.manifest().verified()).isFalse();
            assertThat(reader.manifest().toString()).doesNotContain("Live Oak");
        }
    }

    private void damage(String kind) {
        DAMAGE.getOrDefault(kind, _ -> {}).accept(store.store().dsl());
        assertThat(List.of(kind)).isSubsetOf(DAMAGE.keySet());
    }
}
