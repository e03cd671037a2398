package org.campusaccord.application.roster;

import java.nio.file.Path;
import org.campusaccord.domain.roster.RosterTable;

/** Reads the table of a roster from a file; a file without one is a problem that says what to do. */
public interface RosterReader {
    RosterTable read(Path file);
}
