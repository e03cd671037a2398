package org.campusaccord.cli;

import org.campusaccord.application.export.CopyNote;
import org.campusaccord.application.export.CopyNotes;

/** Says at the command line, before a file is written, for whom it is and what it leaves out. */
record CopyLines(Surroundings surroundings) {
    CopyNotes notes() {
        return new CopyNotes(surroundings.messages());
    }

    void say(CopyNote note) {
        var messages = surroundings.messages();
        line(messages.get("cli.export.copy", note.title(), note.meaning()));
        note.leftOut()
                .forEach(left -> line(messages.get(
                        "cli.export.left-out", messages.get("document.left-out.line", left.what(), left.why()))));
        note.warnings().forEach(warning -> line(messages.get("review.copy.warning", warning.what(), warning.why())));
        note.remarks().forEach(this::line);
    }

    private void line(String words) {
        surroundings.out().println(words);
    }
}
