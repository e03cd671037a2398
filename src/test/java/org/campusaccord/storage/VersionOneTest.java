package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campusaccord.domain.Problem;
import org.campusaccord.storage.backup.BackupShelf;
import org.campusaccord.testing.Beside;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store as the first version left it, with a row in every table. */
@Beside
class VersionOneTest {
    private static final Instant NOW = Instant.parse("2026-08-18T14:30:00Z");
    private static final List<String> TABLES = List.of(
            "school_year",
            "campus",
            "person",
            "assignment",
            "protocol_version",
            "agreement",
            "item_state",
            "answer",
            "commitment",
            "note",
            "revision",
            "decision",
            "attachment",
            "setting");

    private static final String ROWS = """
        INSERT INTO school_year VALUES (2026, '2026-07-01', '2027-06-30');
        INSERT INTO campus (name, name_key, code, level) VALUES ('Live Oak', 'live oak', '101', 'ELEMENTARY');
        INSERT INTO person (name, email) VALUES ('Íñigo Muñoz', '');
        INSERT INTO assignment VALUES (1, 1, 'PRINCIPAL', 2026);
        INSERT INTO protocol_version VALUES (1, 'Agreement', '{}', '2026-08-18 09:30:00-05:00');
        INSERT INTO agreement (campus_id, start_year, protocol_version, status, created_at)
            VALUES (1, 2026, 1, 'DRAFT', '2026-08-18 09:30:00-05:00');
        INSERT INTO item_state VALUES (1, 'goals', 'AGREED', '');
        INSERT INTO answer VALUES (1, 'goals', 'campus', '{}', '2026-08-18 09:30:00-05:00');
        INSERT INTO commitment (agreement_id, item_key, what) VALUES (1, 'goals', 'Share the results');
        INSERT INTO note (agreement_id, item_key, text) VALUES (1, 'goals', 'Ask again');
        INSERT INTO revision (agreement_id, number, content, sha256, prepared_at)
            VALUES (1, 1, '{}', REPEAT('0', 64), '2026-08-18 09:30:00-05:00');
        INSERT INTO decision (revision_id, person_id, name, role, method, words, consented, decided_at, zone, host,
                content_sha256)
            VALUES (1, 1, 'Íñigo Muñoz', 'PRINCIPAL', 'ON_PAPER', '', FALSE, '2026-08-18 09:30:00-05:00',
                'America/Chicago', '', REPEAT('0', 64));
        INSERT INTO attachment (decision_id, file_name, media_type, size, sha256, content, added_at)
            VALUES (1, 'page.pdf', 'application/pdf', 1, REPEAT('0', 64), X'25', '2026-08-18 09:30:00-05:00');
        INSERT INTO setting VALUES ('district', 'Pecan Valley ISD');
        """;

    @TempDir
    Path folder;

    private Path file;
    private Map<String, Integer> before;

    @BeforeEach
    void leaveStore() throws SQLException {
        file = folder.resolve(Store.FILE_NAME);
        var source = StoreFile.clear(file).source("");
        Flyway.configure(VersionOneTest.class.getClassLoader())
                .dataSource(source)
                .locations(Migrations.OURS.locations().toArray(String[]::new))
                .target("1")
                .load()
                .migrate();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(ROWS);
            before = count(connection);
        }
    }

    private static Map<String, Integer> count(Connection connection) throws SQLException {
        var rows = new LinkedHashMap<String, Integer>();
        for (var table : TABLES) {
            try (var statement = connection.createStatement();
                    var counted = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                counted.next();
                rows.put(table, counted.getInt(1));
            }
        }
        return rows;
    }

    @Test
    void keepsAllRows() throws SQLException {
        Store.open(folder).close();
        try (var connection = StoreFile.clear(file).readOnly()) {
            assertThat(SchemaVersion.read(connection)).hasValue(SchemaVersion.CURRENT);
            assertThat(count(connection)).isEqualTo(before).doesNotContainValue(0);
        }
    }

    @Test
    void keepsTheOldStoreAmongTheBackups() throws IOException {
        var old = Files.readAllBytes(file);
        Store.open(folder).close();
        try (var backups = Files.list(folder.resolve(Upgrade.BACKUPS))) {
            assertThat(backups)
                    .singleElement()
                    .satisfies(
                            backup -> assertThat(BackedUp.storeWithin(backup)).isEqualTo(old));
        }
    }

    /** Neither the text nor the scan has its fingerprint, in tables that know no reviews yet. */
    @Test
    void copyOfAlteredTextsIsNoGoodBackup() throws SQLException {
        assertThat(CopyCheck.findings(StoreFile.clear(file)))
                .extracting(Problem::key)
                .containsExactly("check.text-altered", "check.scan-altered");
        Store.open(folder).close();
        assertThat(new BackupShelf().in(StoreBackups.folder(folder)))
                .singleElement()
                .satisfies(old -> assertThat(old.backup().isGood()).isFalse());
    }

    @Test
    void letsANewAgreementTakeThePlaceOfADeletedOne() {
        try (var store = Store.open(folder)) {
            var agreements = new AgreementTables(store);
            var old = agreements.summaries().getFirst();
            assertThat(old.campusName()).isEqualTo("Live Oak");
            assertProblem("agreement.twice", () -> agreements.create(old.campus(), old.year(), 1, NOW));
            new KeepingTables(store).delete(old.id(), NOW, "wrong");
            assertThat(agreements.create(old.campus(), old.year(), 1, NOW)).isNotEqualTo(old.id());
        }
    }

    @Test
    void theStoreItselfRefusesASecondAgreement() throws SQLException {
        Store.open(folder).close();
        try (var connection = StoreFile.clear(file).source("").getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("INSERT INTO agreement (campus_id, start_year, protocol_version,"
                            + " status, created_at) SELECT campus_id, start_year, protocol_version, status, created_at"
                            + " FROM agreement"))
                    .isInstanceOf(SQLIntegrityConstraintViolationException.class);
        }
    }

    @Test
    void beginsAnEmptyActivityLog() {
        try (var store = Store.open(folder)) {
            var log = new AuditTables(store);
            assertThat(log.events()).isEmpty();
            assertThat(log.verify().isWhole()).isTrue();
        }
    }
}
