/**
 * The window among others on a desktop: where it stood on which screen, how it looked before the store was open. Depends on JavaFX, {@code application} and nothing else of the window.
 */
@NullMarked
package org.campusaccord.ui.desktop;

import org.jspecify.annotations.NullMarked;
