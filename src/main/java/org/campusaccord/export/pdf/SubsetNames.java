package org.campusaccord.export.pdf;

import java.security.SecureRandom;
import java.util.Random;

/**
 * Gives the parts of fonts in a file their names. OpenPDF draws them by lot; here they follow from the document, so that the
 * same document gives the same bytes.
 */
final class SubsetNames extends SecureRandom {
    private static final long serialVersionUID = 1;

    /** What the names of the file being written on this thread are drawn from. */
    static final ScopedValue<Random> LOT = ScopedValue.newInstance();

    @Override
    public double nextDouble() {
        return LOT.get().nextDouble();
    }
}
