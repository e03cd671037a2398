/**
 * First run: who uses this, and three ways to begin. Depends on {@code application}, {@code domain}, {@code text} and the window's shared parts.
 */
@NullMarked
package org.campusaccord.ui.welcome;

import org.jspecify.annotations.NullMarked;
