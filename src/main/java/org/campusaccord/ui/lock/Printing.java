package org.campusaccord.ui.lock;

import java.util.Optional;
import javafx.scene.layout.Region;

/** Prints one sheet of paper. */
@FunctionalInterface
public interface Printing {
    /** Lets the person choose a printer and prints; tells why nothing was printed. */
    Optional<String> print(Region sheet);
}
