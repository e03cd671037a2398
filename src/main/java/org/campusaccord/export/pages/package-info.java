/**
 * Draws, searches and prints the pages of a finished PDF with PDFBox. Depends on the ports in {@code application.pages}; works
 * in memory only.
 */
@NullMarked
package org.campusaccord.export.pages;

import org.jspecify.annotations.NullMarked;
