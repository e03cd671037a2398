package org.campusaccord.application.calendar;

import java.util.function.Supplier;
import org.campusaccord.application.Transactions;
import org.campusaccord.application.settings.SettingStore;

/** Tells the things of one store from those of another in a calendar that has both. Kept in the store, so that it goes where the store goes. */
public final class CalendarId {
    private static final String NAME = "calendar-id";
    private static final String ENDING = ".campus-accord";

    private final SettingStore settings;
    private final Transactions transactions;
    private final Supplier<String> newId;

    /** @param newId makes one, the first time */
    public CalendarId(SettingStore settings, Transactions transactions, Supplier<String> newId) {
        this.settings = settings;
        this.transactions = transactions;
        this.newId = newId;
    }

    /** What stands behind the @ of each thing. */
    String get() {
        return transactions.inOne(this::keptOrNew) + ENDING;
    }

    private String keptOrNew() {
        return settings.get(NAME).orElseGet(() -> {
            var made = newId.get();
            settings.put(NAME, made);
            return made;
        });
    }
}
