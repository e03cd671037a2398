/**
 * One campus in one school year: its people, its agreement, what comes next. Depends on {@code application}, {@code domain}, {@code text} and the window's shared parts.
 */
@NullMarked
package org.campusaccord.ui.campus;

import org.jspecify.annotations.NullMarked;
