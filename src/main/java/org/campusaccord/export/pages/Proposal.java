package org.campusaccord.export.pages;

import java.awt.print.Paper;
import java.util.Optional;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.Size2DSyntax;
import javax.print.attribute.standard.DialogOwner;
import javax.print.attribute.standard.DialogTypeSelection;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.Sides;

/** What the system's dialog proposes: the paper that the file is laid out for, both sides of it. */
final class Proposal {
    private static final float POINTS_IN_AN_INCH = 72;

    private Proposal() {}

    static PrintRequestAttributeSet of(String title, Paper paper) {
        var wishes = new HashPrintRequestAttributeSet();
        wishes.add(DialogTypeSelection.NATIVE);
        // The dialog belongs to another toolkit than the window, and would otherwise open beneath it.
        wishes.add(new DialogOwner());
        wishes.add(new JobName(title, null));
        wishes.add(Sides.TWO_SIDED_LONG_EDGE);
        Optional.ofNullable(MediaSize.findMedia(
                        (float) paper.getWidth() / POINTS_IN_AN_INCH,
                        (float) paper.getHeight() / POINTS_IN_AN_INCH,
                        Size2DSyntax.INCH))
                .ifPresent(wishes::add);
        return wishes;
    }
}
