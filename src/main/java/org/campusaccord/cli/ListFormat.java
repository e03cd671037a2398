package org.campusaccord.cli;

/** How a list is written. */
enum ListFormat {
    TEXT,
    JSON
}
