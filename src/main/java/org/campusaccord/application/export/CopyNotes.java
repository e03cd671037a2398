package org.campusaccord.application.export;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.application.document.LeftOutWords;
import org.campusaccord.application.document.ReviewCopy;
import org.campusaccord.application.export.CopyNote.Line;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.audience.ReaderCopy;
import org.campusaccord.text.Messages;

/** Says of every kind of file for whom it is and what it leaves out, the same at the command line and in the window. */
public final class CopyNotes {
    /** Whoever knows so many places knows what to look for. */
    private static final int MOST_PLACES = 5;

    private final Messages messages;
    private final LeftOutWords words;

    public CopyNotes(Messages messages) {
        this.messages = messages;
        this.words = new LeftOutWords(messages);
    }

    /** A reader's copy of one agreement. */
    public CopyNote of(ReaderCopy copy, ExportFormat format) {
        var leftOut = new ArrayList<Line>();
        copy.leftOut().forEach(left -> leftOut.add(new Line(words.what(left), words.why(left))));
        var remarks = new ArrayList<String>();
        if (format == ExportFormat.WORKBOOK) {
            leftOut.addAll(keptFromWorkbooks());
            remarks.add(messages.get("review.copy.with-activity"));
        }
        if (copy.isExcerpt()) {
            remarks.add(messages.get("review.export.typed"));
        }
        return new CopyNote(
                messages.of(copy.audience()),
                meaning(copy.audience()),
                withPrivateNotes(leftOut),
                copy.isSilent() ? List.of(line("review.export.silent")) : List.of(),
                remarks);
    }

    /** A reader's copies of several revisions in one PDF, the oldest first. */
    public CopyNote together(List<ReaderCopy> oldestFirst) {
        var newest = of(oldestFirst.getLast(), ExportFormat.PDF);
        var across = new LeftOutAcross(oldestFirst, messages);
        var remarks = new ArrayList<String>();
        if (oldestFirst.size() > 1) {
            remarks.add(messages.get("review.copy.with-earlier", oldestFirst.size()));
        }
        if (!across.lines().isEmpty()) {
            remarks.add(messages.get("review.export.typed"));
        }
        return new CopyNote(
                newest.title(), newest.meaning(), withPrivateNotes(across.lines()), newest.warnings(), remarks);
    }

    /** The copies of a whole year in one file. */
    public CopyNote of(YearCopy copy) {
        var leftOut = new ArrayList<Line>();
        copy.leftOut()
                .forEach(left -> leftOut.add(new Line(
                        messages.get("review.export.in-agreements", left.what(), left.agreements()), left.why())));
        var remarks = new ArrayList<String>();
        if (copy.file() == YearFile.WORKBOOK) {
            leftOut.addAll(keptFromWorkbooks());
            remarks.add(messages.get("review.copy.with-activity"));
        } else if (copy.audience().column().isPresent()) {
            leftOut.add(line("yearend.copy.reflections"));
            leftOut.add(line("review.copy.binder.check-in-words"));
            leftOut.add(line("review.copy.earlier"));
        }
        if (!copy.leftOut().isEmpty()) {
            remarks.add(messages.get("review.export.typed"));
        }
        return new CopyNote(
                messages.get("review.export.year-copy", messages.of(copy.audience()), copy.agreements()),
                meaning(copy.audience()),
                withPrivateNotes(leftOut),
                copy.silent() > 0
                        ? List.of(new Line(
                                messages.get("review.export.year-silent", copy.silent()),
                                messages.get("review.export.silent.why")))
                        : List.of(),
                remarks);
    }

    /** Where in an agreement, and in what belongs to it, a file would have characters that no font has. */
    public List<String> where(YearCopy.Altered unprintable) {
        var places = new ArrayList<String>();
        unprintable.unprintable().stream()
                .limit(MOST_PLACES)
                .forEach(each -> places.add(
                        messages.get("review.export.unprintable", unprintable.campus(), each.name(), each.place())));
        int more = unprintable.unprintable().size() - MOST_PLACES;
        if (more > 0) {
            places.add(messages.get("review.export.unprintable.more", unprintable.campus(), more));
        }
        return places;
    }

    /** A reader's copy of a year-end review. */
    CopyNote of(ReviewCopy copy, ExportFormat format) {
        var leftOut = new ArrayList<Line>();
        if (format == ExportFormat.WORKBOOK) {
            leftOut.addAll(keptFromReviewWorkbooks());
        } else if (copy.withoutReflections()) {
            leftOut.add(line("yearend.copy.reflections"));
        }
        copy.leftOut().forEach(left -> leftOut.add(new Line(words.what(left), words.why(left))));
        return new CopyNote(
                messages.of(copy.audience()),
                messages.get("review.copy.review." + copy.audience().name()),
                withPrivateNotes(leftOut),
                List.of(),
                copy.isExcerpt() ? List.of(messages.get("review.export.typed")) : List.of());
    }

    /** The agenda packet. */
    public CopyNote packet() {
        return note("packet", line("review.copy.packet.begun"));
    }

    /** The summary of a check-in. */
    public CopyNote checkIn() {
        return note("check-in");
    }

    /** The sheet for somebody who comes during the year. */
    public CopyNote handOver() {
        return note("hand-over", line("review.copy.hand-over.said"));
    }

    /** The scan of a signature on paper, as it was attached. */
    public CopyNote scan() {
        return new CopyNote(
                messages.of(Audience.BINDER),
                messages.get("review.copy.scan.meaning"),
                List.of(),
                List.of(line("review.copy.scan.shows")),
                List.of(messages.get("review.copy.scan.whole")));
    }

    /** Dates for calendar programs. */
    public CopyNote calendar() {
        return note("calendar", line("review.copy.calendar.answers"));
    }

    /** The activity log. */
    public CopyNote activity() {
        return note("activity");
    }

    private CopyNote note(String kind, Line... leftOut) {
        return new CopyNote(
                messages.get("review.copy." + kind),
                messages.get("review.copy." + kind + ".meaning"),
                withPrivateNotes(List.of(leftOut)),
                List.of(),
                List.of());
    }

    private String meaning(Audience audience) {
        return messages.get("review.export.audience." + audience.name());
    }

    private List<Line> keptFromWorkbooks() {
        return List.of(
                line("yearend.copy.reflections"), line("review.copy.closing"), line("review.copy.check-in-words"));
    }

    private List<Line> keptFromReviewWorkbooks() {
        return List.of(line("yearend.copy.reflections"), line("review.copy.closing"));
    }

    private List<Line> withPrivateNotes(List<Line> more) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(messages.get("review.export.private"), messages.get("review.export.private.why")));
        lines.addAll(more);
        return lines;
    }

    private Line line(String key) {
        return new Line(messages.get(key), messages.get(key + ".why"));
    }
}
