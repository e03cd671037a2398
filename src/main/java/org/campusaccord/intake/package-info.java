/**
 * Reads files that people bring: rosters as text or Excel workbooks, logos. Depends on the ports of {@code
 * application}, {@code document}, {@code domain}, FastCSV and Apache POI.
 */
@NullMarked
package org.campusaccord.intake;

import org.jspecify.annotations.NullMarked;
