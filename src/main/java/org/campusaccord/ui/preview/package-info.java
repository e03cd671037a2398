/**
 * Shows a document's blocks in the window, in the order in which they are printed.
 */
@NullMarked
package org.campusaccord.ui.preview;

import org.jspecify.annotations.NullMarked;
