package org.campusaccord.application.seal;

import java.util.Optional;
import org.campusaccord.application.document.SealBox;
import org.campusaccord.document.Document;

/**
 * One of the revisions that stand in one file, each under its own seals.
 *
 * @param number counts from 1
 * @param name what its bookmark says
 * @param box what stands on the page about the seal
 * @param seal empty while there is no key, for whoever only looks
 */
public record SealedRevision(int number, String name, Document document, SealBox box, Optional<Seal> seal) {
    /** The same revision with a seal. */
    public SealedRevision under(Seal given) {
        return new SealedRevision(number, name, document, given.box(), Optional.of(given));
    }

    /** What the names of its places and fields begin with, so that they are its own in the file. */
    public String shortName() {
        return "r" + number + "-";
    }
}
