package org.campusaccord.bench.work;

import org.campusaccord.ui.activity.ActivityScreen;
import org.campusaccord.ui.campuses.CampusesScreen;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;

/** A page with a search. */
enum SearchedPlace {
    CAMPUSES("the campuses", "#campus-search", "#campus-table", """
        SELECT c.id FROM campus c WHERE LOWER(c.name) LIKE ?1 OR LOWER(c.code) LIKE ?1 OR EXISTS (
            SELECT 1 FROM assignment a JOIN person p ON p.id = a.person_id
            WHERE a.campus_id = c.id AND LOWER(p.name) LIKE ?1)
        ORDER BY c.name_key
        """),
    ACTIVITY("the activity log", "#activity-search", "#activity-table", """
        SELECT id, happened_at, who, action, campus, words FROM audit_event
        WHERE LOWER(campus) LIKE ?1 OR LOWER(who) LIKE ?1 OR LOWER(words) LIKE ?1 ORDER BY id DESC
        """);

    private final String words;
    private final String field;
    private final String table;
    private final String query;

    SearchedPlace(String words, String field, String table, String query) {
        this.words = words;
        this.field = field;
        this.table = table;
        this.query = query;
    }

    String words() {
        return words;
    }

    /** Selects what is typed in. */
    String field() {
        return field;
    }

    /** Selects what is searched. */
    String table() {
        return table;
    }

    /** The same search as SQL. */
    String query() {
        return query;
    }

    Screen screen(UiContext context) {
        return switch (this) {
            case CAMPUSES -> new CampusesScreen(context, false);
            case ACTIVITY -> new ActivityScreen(context);
        };
    }
}
