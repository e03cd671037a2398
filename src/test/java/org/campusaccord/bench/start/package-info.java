/** How fast the installed program starts and how much memory it takes, beside an empty window and LibreOffice Writer. */
@NullMarked
package org.campusaccord.bench.start;

import org.jspecify.annotations.NullMarked;
