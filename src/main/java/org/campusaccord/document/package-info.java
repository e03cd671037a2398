/**
 * One pure model of a document and of a workbook, which the preview and every renderer share. Depends on the JDK only.
 */
@NullMarked
package org.campusaccord.document;

import org.jspecify.annotations.NullMarked;
