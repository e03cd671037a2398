package org.campusaccord.bench.district;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Copies the campuses of a store, their people and all that hangs on them. What to copy is set aside first, so that a
 * copy takes as long in a large store as in a small one.
 */
final class RowCopies {
    /** How far the numbers of one copy are from those of the next. */
    private static final long DISTANCE = 1_000_000;

    private static final String ASIDE = "ASIDE";
    private static final Set<String> ROOTS = Set.of("CAMPUS", "PERSON", "AUDIT_EVENT");
    private static final Set<String> NAMES = Set.of("CAMPUS.NAME", "CAMPUS.NAME_KEY", "AUDIT_EVENT.CAMPUS");

    private final Connection connection;
    private final String years;
    private final Schema schema;
    private final Set<String> copied = new TreeSet<>();
    private final Map<String, String> inserts = new LinkedHashMap<>();

    /** @param years what the year of a row must be, as SQL says it after the column's name */
    RowCopies(Connection connection, String years) throws SQLException {
        this.connection = connection;
        this.years = years;
        schema = Schema.read(connection);
        connection.setAutoCommit(false);
        collect();
        execute("CREATE SCHEMA " + ASIDE);
        for (var table : copied) {
            setAside(table);
        }
        connection.commit();
        // The rows of a table come before those that they refer to.
        execute("SET REFERENTIAL_INTEGRITY FALSE");
    }

    /** The roots, and whatever refers to one that is copied. */
    private void collect() {
        copied.addAll(ROOTS);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (var table : schema.tables()) {
                if (schema.references(table).values().stream().anyMatch(copied::contains)) {
                    grew |= copied.add(table);
                }
            }
        }
    }

    private void setAside(String table) throws SQLException {
        if (inserts.containsKey(table)) {
            return;
        }
        inserts.put(table, insert(table));
        var which = new TreeSet<String>();
        for (var reference : schema.references(table).entrySet()) {
            if (copied.contains(reference.getValue())) {
                setAside(reference.getValue());
                which.add("(%1$s IS NULL OR %1$s IN (SELECT id FROM %2$s.%3$s))"
                        .formatted(reference.getKey(), ASIDE, reference.getValue()));
            }
        }
        if (schema.columns(table).containsKey("START_YEAR")) {
            which.add("START_YEAR " + years);
        }
        execute("CREATE TABLE %s.%s AS SELECT * FROM %s WHERE %s"
                .formatted(ASIDE, table, table, which.isEmpty() ? "TRUE" : String.join(" AND ", which)));
    }

    private String insert(String table) {
        var columns = schema.columns(table);
        return "INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE SELECT %s FROM %s.%s"
                .formatted(
                        table,
                        String.join(", ", columns.keySet()),
                        columns.entrySet().stream()
                                .map(column -> value(table, column.getKey(), column.getValue()))
                                .collect(Collectors.joining(", ")),
                        ASIDE,
                        table);
    }

    private String value(String table, String column, String type) {
        if (column.equals("ID") || copied.contains(schema.references(table).getOrDefault(column, ""))) {
            return column + " + {distance}";
        }
        if (NAMES.contains(table + "." + column)) {
            return column + " || ' {copy}'";
        }
        // H2 would keep one text for all copies.
        return type.equals("CHARACTER LARGE OBJECT") ? "CAST(" + column + " AS VARCHAR)" : column;
    }

    /** Adds a copy, which is told from the others by its number. */
    void add(int copy) throws SQLException {
        for (var insert : inserts.values()) {
            execute(insert.replace("{distance}", Long.toString(copy * DISTANCE))
                    .replace("{copy}", Integer.toString(copy)));
        }
        connection.commit();
    }

    /** Leaves nothing behind but the copies. */
    void end() throws SQLException {
        execute("DROP SCHEMA " + ASIDE + " CASCADE");
        execute("SET REFERENTIAL_INTEGRITY TRUE");
        connection.commit();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
