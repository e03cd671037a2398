/**
 * The activity log to read, search and export. Depends on {@code application}, {@code domain}, {@code text} and the window's shared parts.
 */
@NullMarked
package org.campusaccord.ui.activity;

import org.jspecify.annotations.NullMarked;
