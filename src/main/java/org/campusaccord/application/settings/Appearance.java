package org.campusaccord.application.settings;

/** Whether the window is light or dark. */
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
}
