/**
 * Deleted agreements, as long as they can be brought back. Depends on {@code application}, {@code domain}, {@code text} and the window's shared parts.
 */
@NullMarked
package org.campusaccord.ui.deleted;

import org.jspecify.annotations.NullMarked;
