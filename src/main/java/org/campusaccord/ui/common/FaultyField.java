package org.campusaccord.ui.common;

import java.util.Optional;
import org.campusaccord.domain.FieldName;
import org.campusaccord.domain.Problem;

/** Tells which field of a form a problem belongs beside. */
public final class FaultyField {
    private FaultyField() {}

    /** Whether the problem belongs beside this field. */
    public static boolean isAbout(Problem problem, FieldName field) {
        return of(problem).filter(field::equals).isPresent();
    }

    private static Optional<FieldName> of(Problem problem) {
        return switch (problem.key()) {
            case "name.missing", "name.too-long", "print.field" ->
                problem.values().stream()
                        .filter(FieldName.class::isInstance)
                        .map(FieldName.class::cast)
                        .findFirst();
            case "email.unreadable" -> Optional.of(FieldName.EMAIL);
            case "campus.duplicate" -> Optional.of(FieldName.CAMPUS);
            default -> Optional.empty();
        };
    }
}
