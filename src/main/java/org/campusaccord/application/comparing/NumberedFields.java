package org.campusaccord.application.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fields that are told by their label, of which there may be several of one kind. */
final class NumberedFields {
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Field> fields = new ArrayList<>();

    void add(String label, String text) {
        int number = seen.merge(label, 1, Integer::sum);
        // The label is part of the words: an entry that is all label must not look like none.
        fields.add(new Field(label + "#" + number, label, text.isEmpty() ? label : text));
    }

    List<Field> list() {
        return List.copyOf(fields);
    }
}
