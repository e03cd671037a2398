package org.campusaccord.application.check;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.signature.RevisionKind;

/** Everything in a store, for whoever checks it. What cannot be read at all is a problem that these throw. */
public interface CheckedStore {
    /** Whose a text or a scan is. */
    record Place(String campus, SchoolYear year) {}

    /** An answer as it is stored. */
    record StoredAnswer(Place place, String content) {}

    /**
     * A text that was laid before the parties.
     *
     * @param sha256 the hash that it is kept under
     * @param elsewhere the hashes under which parties decided
     */
    record SealedText(
            Place place, RevisionKind kind, int revision, String content, String sha256, List<String> elsewhere) {}

    /** Looks at scans of signatures on paper. */
    @FunctionalInterface
    interface Scans {
        /**
         * Looks at one.
         *
         * @param fileName the one that it had when it was attached
         * @param size that it is kept under, like the hash
         */
        void look(Place place, String fileName, byte[] content, long size, String sha256);
    }

    /** The names of all tables. */
    List<String> tables();

    /** Reads each value of each row of a table and says how many rows there are. */
    long readAll(String table);

    /** The tables with rows that refer to what is not there, with the number of these rows. */
    Map<String, Long> brokenReferences();

    void answers(Consumer<StoredAnswer> each);

    /** The content of each version of the protocol, by number. */
    Map<Integer, String> protocols();

    void texts(Consumer<SealedText> each);

    /** The agreements under which what a party did cannot be read. */
    List<Place> unreadableDecisions();

    void scans(Scans each);
}
