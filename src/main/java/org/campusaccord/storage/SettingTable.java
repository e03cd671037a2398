package org.campusaccord.storage;

import static org.campusaccord.storage.tables.Tables.SETTING;

import java.util.Optional;
import org.campusaccord.application.settings.SettingStore;
import org.jooq.DSLContext;

/** Settings in the store. */
public final class SettingTable implements SettingStore {
    private final DSLContext dsl;

    public SettingTable(Store store) {
        this.dsl = store.dsl();
    }

    @Override
    public Optional<String> get(String name) {
        return dsl.select(SETTING.WORDS)
                .from(SETTING)
                .where(SETTING.NAME.eq(name))
                .fetchOptional(SETTING.WORDS);
    }

    @Override
    public void put(String name, String words) {
        dsl.insertInto(SETTING)
                .set(SETTING.NAME, name)
                .set(SETTING.WORDS, words)
                .onDuplicateKeyUpdate()
                .set(SETTING.WORDS, words)
                .execute();
    }
}
