/** How long documents take and how much memory: one agreement, many, the binder, the workbook, and beside LibreOffice. */
@NullMarked
package org.campusaccord.bench.export;

import org.jspecify.annotations.NullMarked;
