/**
 * Shows documents in the window: their exact pages, which are also printed from here, or their blocks as text beside
 * other work. Depends on {@code ui.common}, {@code ui.export}, {@code ui.shell} and the ports in {@code
 * application.pages}.
 */
@NullMarked
package org.campusaccord.ui.preview;

import org.jspecify.annotations.NullMarked;
