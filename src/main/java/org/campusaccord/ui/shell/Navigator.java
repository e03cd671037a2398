package org.campusaccord.ui.shell;

import javafx.scene.Node;

/** Takes a person to another place, after what they typed here is written; what is going on stays in sight there. */
public interface Navigator {
    void go(Place place);

    /** The same for a place that takes the place of this one: nobody comes back to what is here. */
    default void goInstead(Place place) {
        go(place);
    }

    /** Where the person came from, or Today. */
    void back();

    /** Keeps something that is going on in sight above every screen. */
    default void keep(Node going) {}

    /** Takes away what was kept in sight, if it was. */
    default void letGo(Node going) {}

    /** Tells something above the screen. */
    default void tell(Notice notice) {}
}
