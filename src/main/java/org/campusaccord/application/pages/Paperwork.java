package org.campusaccord.application.pages;

import java.util.function.Supplier;

/**
 * What finished pages are shown and printed with. Each is asked for when first needed, beside the window's thread, since
 * loading it takes a moment.
 */
public record Paperwork(Supplier<PdfReader> reader, Supplier<Printers> printers) {}
