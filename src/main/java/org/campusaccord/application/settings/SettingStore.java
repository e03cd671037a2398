package org.campusaccord.application.settings;

import java.util.Optional;

/** Where settings are kept, as words under names. */
public interface SettingStore {
    Optional<String> get(String name);

    void put(String name, String words);
}
