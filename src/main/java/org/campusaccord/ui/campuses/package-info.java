/**
 * All campuses of the year, to find one or add one. Depends on {@code application}, {@code domain}, {@code text} and the window's shared parts.
 */
@NullMarked
package org.campusaccord.ui.campuses;

import org.jspecify.annotations.NullMarked;
