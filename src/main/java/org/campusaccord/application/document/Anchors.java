package org.campusaccord.application.document;

/** The names of the places in an agreement's document, to jump to from a list of what is missing. */
public final class Anchors {
    /** Title and parties. */
    public static final String COVER = "cover";
    /** What stands where. */
    public static final String CONTENTS = "contents";
    /** What an amendment changes. */
    public static final String CHANGES = "changes";
    /** All commitments. */
    public static final String COMMITMENTS = "commitments";
    /** Where the parties sign. */
    public static final String SIGNATURES = "signatures";
    /** How the parties signed. */
    public static final String CERTIFICATE = "certificate";

    private Anchors() {}

    /** An agenda item. */
    public static String item(String itemKey) {
        return "item-" + itemKey;
    }

    /** A part of an agenda item; it has a place only when something was said under it. */
    public static String part(String itemKey, String partKey) {
        return item(itemKey) + "." + partKey;
    }

    /** Whether it names what stands under an agenda item: a part, or its commitments. */
    static boolean isPart(String anchor) {
        return anchor.startsWith(item("")) && anchor.contains(".");
    }

    static String itemCommitments(String itemKey) {
        return item(itemKey) + "." + COMMITMENTS;
    }
}
