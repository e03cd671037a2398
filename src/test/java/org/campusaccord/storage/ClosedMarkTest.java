package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.sql.SQLException;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosedMarkTest {
    @TempDir
    Path folder;

    @BeforeEach
    void requireAttributes() throws IOException {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView(UserDefinedFileAttributeView.class))
                .isTrue();
    }

    @BeforeEach
    void begin() {
        try (var store = Store.open(folder)) {
            var tables = new CampusTables(store);
            var campus = tables.addCampus("Live Oak Elementary", "101", Level.ELEMENTARY);
            var coach = tables.addPerson("Tamika Pruitt", "");
            tables.assign(campus.id(), coach.id(), Role.COACH, new SchoolYear(2026));
        }
    }

    @Test
    void isTrueOfAStoreThatWasClosed() {
        assertThat(ClosedMark.isTrueOf(file())).isTrue();
    }

    @Test
    void isNotTrueOfAStoreThatWasKilledAfterASave() throws IOException {
        byte[] killed;
        try (var store = Store.open(folder)) {
            new CampusTables(store).addCampus("Magnolia Middle", "102", Level.MIDDLE);
            killed = Files.readAllBytes(file());
            assertThat(ClosedMark.isTrueOf(file())).isFalse();
        }
        Files.write(file(), killed);
        assertThat(ClosedMark.isTrueOf(file())).isFalse();
    }

    @Test
    void isNotTrueOfAStoreThatWasWrittenByAnotherProgram() throws SQLException {
        loseRows();
        assertThat(ClosedMark.isTrueOf(file())).isFalse();
    }

    @Test
    void storeThatWasTouchedIsReadInFull() throws SQLException {
        loseRows();
        assertProblem("store.damaged", () -> Store.open(folder));
    }

    @Test
    void storeThatNobodyTouchedIsNotReadInFull() throws SQLException {
        loseRows();
        ClosedMark.set(file());
        assertThatCode(() -> Store.open(folder).close()).doesNotThrowAnyException();
    }

    /** Only reading all rows shows that some lead nowhere. */
    private void loseRows() throws SQLException {
        try (var connection = StoreFile.clear(file()).source(";IFEXISTS=TRUE").getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
            statement.execute("DELETE FROM campus");
        }
    }

    private Path file() {
        return folder.resolve(Store.FILE_NAME);
    }
}
