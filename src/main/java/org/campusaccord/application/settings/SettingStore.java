package org.campusaccord.application.settings;

import java.util.Optional;

/** Where settings are kept, as words under names. */
public interface SettingStore {
    /** The setting that says in which month a school year begins, by the constant's name. */
    String YEAR_START = "year.start-month";

    Optional<String> get(String name);

    void put(String name, String words);
}
