package org.campusaccord.application.export;

import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A document that is ready to be looked at and printed: all it needs has been read, so any thread may make its PDF. The PDF
 * is made in memory and in no file, since the store may be locked.
 */
public final class Printout {
    private final String title;
    private final String fileName;
    private final SafeFile.Content content;
    private final Supplier<CopyNote> note;
    private final BiFunction<Path, SafeFile.Content, FileExport> saving;
    private final Consumer<String> printed;
    private final boolean book;

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
        this(title, fileName, content, () -> note, (target, _) -> saving.apply(target), printed, false);
    }

    private Printout(
            String title,
            String fileName,
            SafeFile.Content content,
            Supplier<CopyNote> note,
            BiFunction<Path, SafeFile.Content, FileExport> saving,
            Consumer<String> printed,
            boolean book) {
        this.title = title;
        this.fileName = fileName;
        this.content = content;
        this.note = note;
        this.saving = saving;
        this.printed = printed;
        this.book = book;
    }

    /**
     * What takes long to make, and is therefore saved as it was shown instead of being made anew.
     *
     * @param note asked for on the store's thread
     * @param saving exports what was shown
     */
    static Printout ofBook(
            String title,
            String fileName,
            SafeFile.Content content,
            Supplier<CopyNote> note,
            BiFunction<Path, SafeFile.Content, FileExport> saving,
            Consumer<String> printed) {
        return new Printout(title, fileName, content, note, saving, printed, true);
    }

    public String title() {
        return title;
    }

    public String fileName() {
        return fileName;
    }

    /** Whether its PDF takes long to make, and reads more from the store meanwhile. */
    public boolean isBook() {
        return book;
    }

    /** For whom it is and what it leaves out, to be shown before a file is written; asked for on the store's thread. */
    public CopyNote note() {
        return note.get();
    }

    /** Makes the PDF. */
    public byte[] pdf() {
        return new Enclosure(fileName, content).pdf();
    }

    /**
     * The export to a file.
     *
     * @param shown the PDF that was made of it
     */
    public FileExport save(Path target, byte[] shown) {
        return saving.apply(target, out -> out.write(shown));
    }

    /** Tells the activity log that it was printed. */
    public void recordPrinted(String printer) {
        printed.accept(printer);
    }
}
