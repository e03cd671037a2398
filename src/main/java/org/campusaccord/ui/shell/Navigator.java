package org.campusaccord.ui.shell;

/** Takes a person to another place, after what they typed here is written. */
public interface Navigator {
    void go(Place place);

    /** Where the person came from, or Today. */
    void back();
}
