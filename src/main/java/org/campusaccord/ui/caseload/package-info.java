/**
 * How many days a week each coach is promised. Depends on {@code application}, {@code domain}, {@code text} and the window's shared parts.
 */
@NullMarked
package org.campusaccord.ui.caseload;

import org.jspecify.annotations.NullMarked;
