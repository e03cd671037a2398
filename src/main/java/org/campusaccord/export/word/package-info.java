/**
 * Writes documents as Word files with Apache POI, for people who want to edit them. Depends on {@code document}, {@code
 * domain} and the port in {@code application.document}.
 *
 * <p>How things look stands in the resource {@code styles.xml}; the classes only say which style something has.
 */
@NullMarked
package org.campusaccord.export.word;

import org.jspecify.annotations.NullMarked;
