package org.campusaccord.application.seal;

/** How what a sealed file says about itself is written. */
public interface SealFactsFormat {
    String write(SealFacts facts);

    /** Throws some runtime exception for anything that {@link #write} would not write. */
    SealFacts read(String written);
}
