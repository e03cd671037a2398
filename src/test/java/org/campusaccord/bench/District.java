package org.campusaccord.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.campusaccord.Composition;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.application.sample.SampleDistrict;
import org.campusaccord.application.sample.SamplePlan;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.text.Messages;

/**
 * The invented district in a store of its own, whose last year is signed on all campuses. For more campuses than can be
 * invented in the time, their rows of that year are copied under new numbers and names.
 */
final class District {
    static final SchoolYear YEAR = new SchoolYear(2025);

    /** How many campuses are invented; the others are copies. */
    static final int INVENTED = 50;

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T15:00:00Z"), ZoneId.of("America/Chicago"));

    private static final long DISTANCE = 1_000_000;
    private static final Set<String> NUMBERED = Set.of(
            "AGREEMENT_ID",
            "CAMPUS_ID",
            "REVISION_ID",
            "CAMPUS.ID",
            "AGREEMENT.ID",
            "COMMITMENT.ID",
            "REVISION.ID",
            "DECISION.ID",
            "AUDIT_EVENT.ID");
    private static final Set<String> NAMED = Set.of("CAMPUS.NAME", "CAMPUS.NAME_KEY", "AUDIT_EVENT.CAMPUS");

    private static final String OF_THE_YEAR =
            "(SELECT id FROM agreement WHERE start_year = %d AND id < %d)".formatted(YEAR.startYear(), DISTANCE);

    /** The tables to copy, those that others refer to first, and which of their rows. */
    private static final List<Map.Entry<String, String>> TABLES = List.of(
            Map.entry("CAMPUS", "id < " + DISTANCE),
            Map.entry("ASSIGNMENT", "campus_id < %d AND start_year = %d".formatted(DISTANCE, YEAR.startYear())),
            Map.entry("AGREEMENT", "id IN " + OF_THE_YEAR),
            Map.entry("ITEM_STATE", "agreement_id IN " + OF_THE_YEAR),
            Map.entry("ANSWER", "agreement_id IN " + OF_THE_YEAR),
            Map.entry("COMMITMENT", "agreement_id IN " + OF_THE_YEAR),
            Map.entry("REVISION", "agreement_id IN " + OF_THE_YEAR),
            Map.entry("DECISION", "revision_id IN (SELECT id FROM revision WHERE agreement_id IN " + OF_THE_YEAR + ")"),
            Map.entry("AUDIT_EVENT", "agreement_id IN " + OF_THE_YEAR));

    private District() {}

    /**
     * Builds the store.
     *
     * @param campuses how many have a signed agreement in {@link #YEAR}; a multiple of those invented
     */
    static void build(Path folder, int campuses) throws SQLException {
        new SampleDistrict(new Composition(new Messages(Locale.US)))
                .build(folder, new SamplePlan(INVENTED, 2, 7), CLOCK);
        var url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("campus-accord") + ";IFEXISTS=TRUE";
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int copy = 1; copy < campuses / INVENTED; copy++) {
                for (var table : TABLES) {
                    copy(statement, table.getKey(), table.getValue(), copy);
                }
                connection.commit();
            }
        }
    }

    private static void copy(Statement statement, String table, String which, int copy) throws SQLException {
        var columns = columns(statement, table);
        var values = columns.stream().map(column -> value(table, column, copy)).collect(Collectors.joining(", "));
        statement.execute("INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE SELECT %s FROM %s WHERE %s"
                .formatted(table, String.join(", ", columns), values, table, which));
    }

    private static List<String> columns(Statement statement, String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var rows = statement.executeQuery(
                "SELECT column_name FROM information_schema.columns WHERE table_schema = 'PUBLIC'"
                        + " AND is_generated = 'NEVER' AND table_name = '" + table + "' ORDER BY ordinal_position")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }

    private static String value(String table, String column, int copy) {
        if (NUMBERED.contains(column) || NUMBERED.contains(table + "." + column)) {
            return column + " + " + copy * DISTANCE;
        }
        return NAMED.contains(table + "." + column) ? column + " || ' " + copy + "'" : column;
    }

    static Workspace open(Path folder) {
        return Composition.open(folder, CLOCK, Locale.US);
    }

    /** The signed agreements. */
    static List<AgreementId> signed(Workspace workspace) {
        return workspace.agreements().summaries().stream()
                .filter(summary -> summary.year().equals(YEAR))
                .map(AgreementSummary::id)
                .toList();
    }
}
