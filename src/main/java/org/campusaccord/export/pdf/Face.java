package org.campusaccord.export.pdf;

import java.util.List;

/** A typeface with those that help out where it lacks a character. */
enum Face {
    SANS("/liberation/LiberationSans-Regular.ttf", "DejaVuSans"),
    SANS_BOLD("/liberation/LiberationSans-Bold.ttf", "DejaVuSans-Bold", "DejaVuSans"),
    SERIF("/liberation/LiberationSerif-Regular.ttf", "DejaVuSerif", "DejaVuSans"),
    SERIF_ITALIC("/liberation/LiberationSerif-Italic.ttf", "DejaVuSerif-Italic", "DejaVuSans"),
    MONO("/liberation/LiberationMono-Regular.ttf", "DejaVuSansMono", "DejaVuSans");

    private static final String HELPERS = "/net/sf/jasperreports/fonts/dejavu/";

    private final String first;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> helpers;

    Face(String first, String... helpers) {
        this.first = first;
        this.helpers = List.of(helpers);
    }

    /** How many fonts the chain has. */
    int fonts() {
        return 1 + helpers.size();
    }

    /** Where on the class path a font of the chain lies. */
    String resource(int index) {
        return index == 0 ? first : HELPERS + helpers.get(index - 1) + ".ttf";
    }
}
