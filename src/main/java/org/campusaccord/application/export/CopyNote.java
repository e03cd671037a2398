package org.campusaccord.application.export;

import java.util.List;

/**
 * For whom a file is and what it leaves out, to be shown before it is written.
 *
 * @param title for whom, in a few words
 * @param meaning what this reader gets
 * @param warnings what whoever passes the file on has to know
 * @param remarks what else is to be said about what is in it
 */
public record CopyNote(String title, String meaning, List<Line> leftOut, List<Line> warnings, List<String> remarks) {
    public CopyNote {
        leftOut = List.copyOf(leftOut);
        warnings = List.copyOf(warnings);
        remarks = List.copyOf(remarks);
    }

    /** Something, and why it is so. */
    public record Line(String what, String why) {}
}
