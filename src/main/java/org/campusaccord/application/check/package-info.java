/**
 * Looks through everything that a store holds and says what is not as it was written. Depends on its port and on the domain.
 */
@NullMarked
package org.campusaccord.application.check;

import org.jspecify.annotations.NullMarked;
