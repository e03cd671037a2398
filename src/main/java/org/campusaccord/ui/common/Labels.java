package org.campusaccord.ui.common;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Shows things in a list by their label; nobody types there, so nothing is read back. */
public final class Labels<T> extends StringConverter<T> {
    private final Function<T, String> label;

    public Labels(Function<T, String> label) {
        this.label = label;
    }

    @Override
    public String toString(@Nullable T thing) {
        return thing == null ? "" : label.apply(thing);
    }

    @Override
    public @Nullable T fromString(@Nullable String typed) {
        return null;
    }
}
