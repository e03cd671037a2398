package org.campusaccord.storage;

/** What kind of text a row of the table of revisions holds; the store keeps the names. */
enum RevisionKind {
    AGREEMENT,
    REVIEW
}
