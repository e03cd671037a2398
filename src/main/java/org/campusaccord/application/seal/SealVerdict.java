package org.campusaccord.application.seal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.Problem;

/** What a check of a file comes to. */
public sealed interface SealVerdict {
    /**
     * Nobody changed the file since it was sealed.
     *
     * @param text what the newest seal vouches for
     * @param earlier what it was sealed as before, oldest first; empty unless something was added and sealed again
     */
    record Unchanged(SealedText text, List<SealedText> earlier) implements SealVerdict {
        public Unchanged {
            earlier = List.copyOf(earlier);
        }

        /** Whether the file can be relied on: sealed here, and all signed words in it are those in this store. */
        public boolean isConfirmed() {
            return text.isOurs() && text.onRecord() && earlier.stream().allMatch(SealedText::onRecord);
        }
    }

    /**
     * The file is not as it was sealed: bytes were changed, taken away or added.
     *
     * @param lastGood the newest state in it that still holds; empty when none does
     */
    record Altered(Optional<SealedText> lastGood) implements SealVerdict {}

    /**
     * A PDF file that carries no seal of this program: not from here, of a kind that is never sealed, or the seals were cut
     * off.
     *
     * @param title what it calls itself, where it says that this program made it; which proves nothing
     */
    record NotSealed(Optional<String> title) implements SealVerdict {}

    /** Not a file that can be checked; the problem says why. */
    record Unreadable(Problem problem) implements SealVerdict {}

    /**
     * What a seal that holds vouches for.
     *
     * @param since when it was sealed
     * @param isOurs whether this store's installation made the seal, now or earlier; of another's nothing is known but its
     *     fingerprint, and anybody can make one
     * @param onRecord whether this store holds that revision, signed, with that hash
     * @param later the revision in force, where this one was amended since
     */
    record SealedText(
            SealFacts facts,
            Instant since,
            Fingerprint fingerprint,
            boolean isOurs,
            boolean onRecord,
            Optional<LaterRevision> later) {}

    /** The newest revision that everybody has signed, as the store knows it. */
    record LaterRevision(int number, Instant signedAt) {}
}
