/**
 * What is due in the chosen school year. Depends on {@code application}, {@code domain}, {@code text} and the window's shared parts.
 */
@NullMarked
package org.campusaccord.ui.today;

import org.jspecify.annotations.NullMarked;
