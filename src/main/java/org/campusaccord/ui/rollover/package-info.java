/**
 * Beginning the next year from what was kept, for one campus or all. Depends on {@code application}, {@code domain}, {@code text} and the window's shared parts.
 */
@NullMarked
package org.campusaccord.ui.rollover;

import org.jspecify.annotations.NullMarked;
