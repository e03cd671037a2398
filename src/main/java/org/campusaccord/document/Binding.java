package org.campusaccord.document;

/** Where sheets are punched for a ring binder, so that text keeps clear of the holes. Lines are as long with it as without. */
public enum Binding {
    /** Not at all. */
    NONE,
    /** At the left of every page: sheets printed on one side. */
    ONE_SIDED,
    /** At the left of odd pages and at the right of even ones: sheets printed on both sides. */
    TWO_SIDED;

    /** A quarter of an inch, which leaves an inch and a quarter at the holes and three quarters across from them. */
    private static final int ROOM = 18;

    /** How far to the right the type area moves on a page, in points; the first page is 1. */
    public int shift(int page) {
        return switch (this) {
            case NONE -> 0;
            case ONE_SIDED -> ROOM;
            case TWO_SIDED -> page % 2 == 1 ? ROOM : -ROOM;
        };
    }
}
