/**
 * Seals PDF files and reads their seals, and keeps the key in a PKCS#12 file. Depends on {@code export.pdf}, {@code domain},
 * the ports of {@code application.seal}, BouncyCastle for signatures and certificates, and OpenPDF for a look into a file
 * that is about to be sealed, or to which a later revision is added.
 *
 * <p>A seal is a few objects at a file's end in one form only ({@link org.campusaccord.export.seal.SealUpdate}). Who checks a
 * file writes each of them anew and compares the bytes, so that no parser of PDF has to be trusted with files from anywhere.
 */
@NullMarked
package org.campusaccord.export.seal;

import org.jspecify.annotations.NullMarked;
