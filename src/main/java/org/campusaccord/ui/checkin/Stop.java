package org.campusaccord.ui.checkin;

import org.campusaccord.domain.protocol.AgendaItem;

/** Where the walk through a check-in stops. */
sealed interface Stop {
    String key();

    /**
     * An agenda item with all that belongs to it.
     *
     * @param open whether the last check-in left something open in it
     */
    record Item(AgendaItem item, boolean open) implements Stop {
        @Override
        public String key() {
            return item.key();
        }
    }

    /** The three Cs, and what is to be done until the next one. */
    record Closing() implements Stop {
        @Override
        public String key() {
            return "closing";
        }
    }
}
