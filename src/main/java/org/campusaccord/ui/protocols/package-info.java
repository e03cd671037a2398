/**
 * Reading the versions of the protocol. Depends on {@code application}, {@code domain}, {@code text} and the window's shared parts.
 */
@NullMarked
package org.campusaccord.ui.protocols;

import org.jspecify.annotations.NullMarked;
