/**
 * The review that closes a school year: alone, then together; about the program, never about a person. Depends on the rest of the domain.
 */
@NullMarked
package org.campusaccord.domain.yearend;

import org.jspecify.annotations.NullMarked;
