package org.campusaccord.application.pages;

import java.util.Optional;

/** Prints through the system's own dialog. */
@FunctionalInterface
public interface Printers {
    /**
     * Asks the person which printer, pages and copies, which takes as long as they like. The paper of the file and both
     * sides of the sheet are proposed.
     *
     * @param title what the print queue shows
     * @return empty when the person thinks again; without any printer a problem
     */
    Optional<PrintRun> ask(String title, byte[] pdf);
}
