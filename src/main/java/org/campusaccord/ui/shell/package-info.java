/**
 * The frame of the window: navigation, places, the way back. Knows no screen's inside.
 */
@NullMarked
package org.campusaccord.ui.shell;

import org.jspecify.annotations.NullMarked;
