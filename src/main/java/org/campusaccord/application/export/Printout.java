package org.campusaccord.application.export;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A document that is ready to be looked at and printed: all it needs has been read, so any thread may make its PDF. The PDF
 * is made in memory and in no file, since the store may be locked.
 */
public final class Printout {
    private final String title;
    private final String fileName;
    private final SafeFile.Content content;
    private final CopyNote note;
    private final Function<Path, FileExport> saving;
    private final Consumer<String> printed;

    /**
     * What any kind of document gives to be previewed.
     *
     * @param title what the print queue shows
     * @param fileName the name to offer for a file
     * @param content writes the PDF
     * @param note for whom it is and what it leaves out
     * @param saving exports it as a file, as the export does; called on the store's thread
     * @param printed tells the activity log on which printer it was printed; called on the store's thread
     */
    public Printout(
            String title,
            String fileName,
            SafeFile.Content content,
            CopyNote note,
            Function<Path, FileExport> saving,
            Consumer<String> printed) {
        this.title = title;
        this.fileName = fileName;
        this.content = content;
        this.note = note;
        this.saving = saving;
        this.printed = printed;
    }

    public String title() {
        return title;
    }

    public String fileName() {
        return fileName;
    }

    /** For whom it is and what it leaves out, to be shown before a file is written. */
    public CopyNote note() {
        return note;
    }

    /** Makes the PDF. */
    public byte[] pdf() {
        return new Enclosure(fileName, content).pdf();
    }

    /** The export to a file. */
    public FileExport save(Path target) {
        return saving.apply(target);
    }

    /** Tells the activity log that it was printed. */
    public void recordPrinted(String printer) {
        printed.accept(printer);
    }
}
