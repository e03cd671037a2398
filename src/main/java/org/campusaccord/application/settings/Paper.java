package org.campusaccord.application.settings;

/** The paper that documents are laid out for. */
public enum Paper {
    LETTER,
    A4
}
