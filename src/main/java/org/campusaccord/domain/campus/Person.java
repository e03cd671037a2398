package org.campusaccord.domain.campus;

import org.campusaccord.domain.FieldName;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.Wording;

/**
 * Somebody who has a role on at least one campus.
 *
 * @param name as the person writes it, 1 to 200 characters
 * @param email empty when unknown
 */
public record Person(PersonId id, String name, String email) {
    public Person {
        name = Wording.requiredName(FieldName.PERSON, name);
        email = checkedEmail(email);
    }

    /** An address that has something on both sides of one @ and no blanks, or none at all. */
    public static String checkedEmail(String typed) {
        var email = Wording.limitedName(FieldName.EMAIL, typed);
        if (!email.isEmpty() && !email.matches("[^@\\s,;]+@[^@\\s,;]+")) {
            throw Problem.of("email.unreadable", email).asException();
        }
        return email;
    }
}
