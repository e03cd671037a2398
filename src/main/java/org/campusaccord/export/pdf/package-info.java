/**
 * Writes documents as PDF with OpenPDF, laid out line by line. Depends on {@code document}, {@code domain} and the port in
 * {@code application.document}.
 *
 * <p>One layout class for each kind of block, all drawing through {@link org.campusaccord.export.pdf.PageCanvas}, so that
 * marking up the structure has one place for text and one for ornament.
 */
@NullMarked
package org.campusaccord.export.pdf;

import org.jspecify.annotations.NullMarked;
