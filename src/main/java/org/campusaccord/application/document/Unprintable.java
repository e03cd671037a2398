package org.campusaccord.application.document;

/**
 * A character that cannot be printed, and where it stands.
 *
 * @param anchor of the heading under which it stands
 * @param place the titles over it, never a person's name
 */
public record Unprintable(int codePoint, String anchor, String place) {
    /** The character with its number and its name, such as “李” (U+674E, CJK UNIFIED IDEOGRAPHS 674E). */
    public String name() {
        return name(codePoint);
    }

    /** The same, its place told otherwise. */
    Unprintable within(String told) {
        return new Unprintable(codePoint, anchor, told);
    }

    static String name(int codePoint) {
        var name = Character.getName(codePoint);
        var number = "U+%04X".formatted(codePoint);
        return "“%s” (%s)".formatted(Character.toString(codePoint), name == null ? number : number + ", " + name);
    }
}
