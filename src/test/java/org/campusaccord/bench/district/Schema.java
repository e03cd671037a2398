package org.campusaccord.bench.district;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tables of a store.
 *
 * @param columnsOf the columns that are written and their types, in their order, by table
 * @param referencesOf the tables that columns refer to, by table
 */
record Schema(Map<String, Map<String, String>> columnsOf, Map<String, Map<String, String>> referencesOf) {
    private static final String COLUMNS = "SELECT table_name, column_name, data_type FROM information_schema.columns"
            + " WHERE table_schema = 'PUBLIC' AND is_generated = 'NEVER' ORDER BY table_name, ordinal_position";

    static Schema read(Connection connection) throws SQLException {
        var columns = new TreeMap<String, Map<String, String>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), _ -> new LinkedHashMap<>())
                        .put(rows.getString(2), rows.getString(3));
            }
        }
        var references = new TreeMap<String, Map<String, String>>();
        for (var table : columns.keySet()) {
            var here = new TreeMap<String, String>();
            try (var keys = connection.getMetaData().getImportedKeys(null, "PUBLIC", table)) {
                while (keys.next()) {
                    here.put(keys.getString("FKCOLUMN_NAME"), keys.getString("PKTABLE_NAME"));
                }
            }
            references.put(table, here);
        }
        // An event outlives its agreement, hence no foreign key.
        Objects.requireNonNull(references.get("AUDIT_EVENT")).put("AGREEMENT_ID", "AGREEMENT");
        return new Schema(columns, references);
    }

    Set<String> tables() {
        return columnsOf.keySet();
    }

    Map<String, String> columns(String table) {
        return columnsOf.getOrDefault(table, Map.of());
    }

    /** What the columns of a table refer to. */
    Map<String, String> references(String table) {
        return referencesOf.getOrDefault(table, Map.of());
    }
}
