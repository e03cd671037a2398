/**
 * What of one year's agreement begins the next: what is carried, what stays behind, who is asked. Depends on the rest of the domain.
 */
@NullMarked
package org.campusaccord.domain.rollover;

import org.jspecify.annotations.NullMarked;
