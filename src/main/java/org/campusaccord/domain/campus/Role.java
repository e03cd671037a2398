package org.campusaccord.domain.campus;

/**
 * What a person is on a campus in a school year, in the order in which parties are listed and sign. The coach champion
 * is the district's person who facilitates, never the principal.
 */
public enum Role {
    PRINCIPAL,
    COACH,
    CHAMPION
}
