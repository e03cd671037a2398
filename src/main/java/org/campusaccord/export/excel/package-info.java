/**
 * Writes workbooks as Excel files with Apache POI, streaming. Depends on {@code document} and the port in {@code
 * application.document}.
 */
@NullMarked
package org.campusaccord.export.excel;

import org.jspecify.annotations.NullMarked;
