/**
 * Keeping campuses and people.
 */
@NullMarked
package org.campusaccord.application.campus;

import org.jspecify.annotations.NullMarked;
