/**
 * The agenda packet: looked at, printed, mailed. Depends on {@code application}, {@code domain}, {@code text} and the window's shared parts.
 */
@NullMarked
package org.campusaccord.ui.packet;

import org.jspecify.annotations.NullMarked;
