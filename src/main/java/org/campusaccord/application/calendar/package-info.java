/**
 * The dates of a campus or the district, to be taken over by a calendar program; its file format is behind a port.
 */
@NullMarked
package org.campusaccord.application.calendar;

import org.jspecify.annotations.NullMarked;
