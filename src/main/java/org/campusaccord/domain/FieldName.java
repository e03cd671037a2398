package org.campusaccord.domain;

/** The fields that take a name or words of their own, so that a problem can say which one it is about in any language. */
public enum FieldName {
    CAMPUS,
    CODE,
    PERSON,
    EMAIL,
    CHAMPION,
    DISTRICT,
    ROW,
    MILESTONE,
    CLIENT,
    PLACE,
    SIGNATURE,
    FILE,
    CHECK_IN,
    RESERVATION,
    REASON
}
