package org.campusaccord.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Tells one store from another by chance digits that it keeps among its settings, so that no backup is taken for another store's. */
final class StoreId {
    private static final String NAME = "store-id";

    private StoreId() {}

    static Optional<String> read(Connection connection) throws SQLException {
        return setting(connection, NAME);
    }

    static Optional<String> setting(Connection connection, String name) throws SQLException {
        try (var query = connection.prepareStatement("SELECT words FROM setting WHERE name = ?")) {
            query.setString(1, name);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    /** Gives a new store its own, before anything is in it: every backup has it. */
    static void give(Connection fresh) throws SQLException {
        try (var insert = fresh.prepareStatement("INSERT INTO setting (name, words) VALUES (?, ?)")) {
            insert.setString(1, NAME);
            insert.setString(2, UUID.randomUUID().toString());
            insert.executeUpdate();
        }
    }

    /** The store's; one from before it was given at once gets it the first time. */
    static String of(Store store) {
        return store.inOne(() -> {
            var settings = new SettingTable(store);
            return settings.get(NAME).orElseGet(() -> {
                var id = UUID.randomUUID().toString();
                settings.put(NAME, id);
                return id;
            });
        });
    }
}
