package org.campusaccord.domain.audience;

import java.util.Optional;

/** For whom a copy of an agreement is made. */
public enum Audience {
    /** Party to the agreement: gets every shared word. */
    PRINCIPAL(""),
    /** The campus binder, kept by the principal: every shared word. */
    BINDER(""),
    /** The office of the district, which the agreement may keep things from. */
    DISTRICT("district-office");

    private final String column;

    Audience(String column) {
        this.column = column;
    }

    /** The key of the column that says what this reader may know; without one there is nothing to keep from them. */
    public Optional<String> column() {
        return Optional.of(column).filter(key -> !key.isEmpty());
    }
}
