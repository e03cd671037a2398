/**
 * Calendar files (.ics) written with biweekly. Depends on {@code application.calendar} and {@code domain}.
 */
@NullMarked
package org.campusaccord.export.calendar;

import org.jspecify.annotations.NullMarked;
