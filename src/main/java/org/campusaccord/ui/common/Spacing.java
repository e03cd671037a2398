package org.campusaccord.ui.common;

/** The one spacing scale, in pixels at the system's normal size. */
public final class Spacing {
    /** Between a label and its control. */
    public static final double XS = 4;
    /** Between things that belong together. */
    public static final double S = 8;
    /** Between controls. */
    public static final double M = 14;
    /** Within cards and pages. */
    public static final double L = 18;
    /** Between sections. */
    public static final double XL = 24;

    private Spacing() {}
}
