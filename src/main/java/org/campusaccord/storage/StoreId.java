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
        try (var query = connection.prepareStatement("SELECT words FROM setting WHERE name = ?")) {
            query.setString(1, NAME);
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    /** The store's, which is given one the first time. */
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
