/**
 * What the person has set, and the look of the window. Depends on {@code application}, {@code domain}, {@code text} and the window's shared parts.
 */
@NullMarked
package org.campusaccord.ui.settings;

import org.jspecify.annotations.NullMarked;
