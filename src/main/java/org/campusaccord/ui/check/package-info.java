/**
 * Says of files whether they are as they were sealed. Depends on {@code application}, {@code domain}, {@code text} and the window's shared parts.
 */
@NullMarked
package org.campusaccord.ui.check;

import org.jspecify.annotations.NullMarked;
