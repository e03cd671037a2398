/**
 * Mail drafted from the window, and the question whether it was sent. Depends on {@code application}, {@code domain}, {@code text} and the window's shared parts.
 */
@NullMarked
package org.campusaccord.ui.mail;

import org.jspecify.annotations.NullMarked;
