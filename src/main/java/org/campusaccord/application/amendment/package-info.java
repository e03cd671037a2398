/**
 * Amendments, affirmations and the early end of an agreement.
 */
@NullMarked
package org.campusaccord.application.amendment;

import org.jspecify.annotations.NullMarked;
