/**
 * Campuses, people and their roles in a school year. Depends on the JDK and {@code domain}.
 */
@NullMarked
package org.campusaccord.domain.campus;

import org.jspecify.annotations.NullMarked;
