/**
 * School years. Depends on the JDK and {@code domain}.
 */
@NullMarked
package org.campusaccord.domain.calendar;

import org.jspecify.annotations.NullMarked;
