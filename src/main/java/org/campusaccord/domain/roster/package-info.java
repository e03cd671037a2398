/**
 * Rules for reading a roster: which column means what, how names are written, which rows are one campus. Depends on the JDK, {@code domain} and {@code domain.campus}.
 */
@NullMarked
package org.campusaccord.domain.roster;

import org.jspecify.annotations.NullMarked;
