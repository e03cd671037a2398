package org.campusaccord.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.Test;

class BrokenLogTest extends WindowTest {
    private Path store = Path.of("");

    @Override
    protected void furnish(Path data) {
        store = data.resolve("campus-accord");
    }

    /** A second connection of this program to the same store, as another program would change it. */
    private void change(String statement) throws SQLException {
        var url = "jdbc:h2:file:inorder:" + store.toAbsolutePath();
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var sql = connection.createStatement()) {
            assertThat(sql.executeUpdate(statement)).isEqualTo(1);
        }
    }

    @Test
    void saysFromWhichEntryOnTheLogIsNotAsWritten() throws SQLException {
        var district = new District(workspace, YEAR);
        district.draft(district.campus("Live Oak Elementary"), 2, Optional.empty());
        district.ready(district.campus("Bluestem Middle"));
        change("UPDATE audit_event SET who = 'Somebody Else' WHERE id = 2");
        go(new Place.ActivityLog());

        assertThat(shows("This log is not as it was written")).isTrue();
        assertThat(shows("From entry 2 on")).isTrue();
        picture("activity-broken");
    }
}
