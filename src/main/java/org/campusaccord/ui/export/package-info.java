/**
 * Exporting from a page: where to, and what became of it.
 */
@NullMarked
package org.campusaccord.ui.export;

import org.jspecify.annotations.NullMarked;
