package org.campusaccord.domain.signature;

/** How a signature was given. */
public sealed interface Mark {
    /** Drawn on this computer. */
    record Drawn(Drawing drawing) implements Mark {}

    /** Typed on this computer. */
    record Typed(String text) implements Mark {}

    /** On a printed copy; the scan may be attached at any time. */
    record OnPaper() implements Mark {}
}
