package org.campusaccord.application.pages;

/** Opens PDFs that lie in memory; nothing of them is written anywhere. */
@FunctionalInterface
public interface PdfReader {
    PdfPages open(byte[] pdf);
}
