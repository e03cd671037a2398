/**
 * Bringing campuses in from a roster file: preview first, then all or nothing. Depends on {@code application}, {@code domain}, {@code text} and the window's shared parts.
 */
@NullMarked
package org.campusaccord.ui.roster;

import org.jspecify.annotations.NullMarked;
