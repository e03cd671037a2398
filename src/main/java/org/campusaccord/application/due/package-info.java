/**
 * What asks for attention on a day, read for all campuses in a few queries, without the texts of agreements.
 */
@NullMarked
package org.campusaccord.application.due;

import org.jspecify.annotations.NullMarked;
