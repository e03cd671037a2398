package org.campusaccord.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds rows that refer to what is not there. H2 lets none come about, so there is one only where the file is damaged. */
final class BrokenReferences {
    private BrokenReferences() {}

    /** The columns of one foreign key, and what they refer to. */
    private record Reference(String table, String other, List<String> columns, List<String> others) {
        String query() {
            var refers = new ArrayList<String>();
            var fits = new ArrayList<String>();
            for (int at = 0; at < columns.size(); at++) {
                refers.add("a.\"" + columns.get(at) + "\" IS NOT NULL");
                fits.add("b.\"" + others.get(at) + "\" = a.\"" + columns.get(at) + "\"");
            }
            return "SELECT COUNT(*) FROM \"" + table + "\" a WHERE " + String.join(" AND ", refers)
                    + " AND NOT EXISTS (SELECT 1 FROM \"" + other + "\" b WHERE " + String.join(" AND ", fits) + ")";
        }
    }

    /** How many there are in each table that has any. */
    static Map<String, Long> in(Connection connection) throws SQLException {
        var broken = new TreeMap<String, Long>();
        for (var table : StoreLook.tables(connection)) {
            for (var reference : references(connection, table)) {
                long count = count(connection, reference);
                if (count > 0) {
                    broken.merge(table, count, Long::sum);
                }
            }
        }
        return broken;
    }

    private static Iterable<Reference> references(Connection connection, String table) throws SQLException {
        var byName = new LinkedHashMap<String, Reference>();
        try (var keys = connection.getMetaData().getImportedKeys(null, "PUBLIC", table)) {
            while (keys.next()) {
                var other = keys.getString("PKTABLE_NAME");
                var reference = byName.computeIfAbsent(
                        keys.getString("FK_NAME"),
                        _ -> new Reference(table, other, new ArrayList<>(), new ArrayList<>()));
                reference.columns().add(keys.getString("FKCOLUMN_NAME"));
                reference.others().add(keys.getString("PKCOLUMN_NAME"));
            }
        }
        return byName.values();
    }

    private static long count(Connection connection, Reference reference) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(reference.query())) {
            row.next();
            return row.getLong(1);
        }
    }
}
