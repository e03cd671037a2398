/**
 * Next year's drafts from what was kept of this year's agreements. Depends on the other use cases, {@code domain} and its port.
 */
@NullMarked
package org.campusaccord.application.rollover;

import org.jspecify.annotations.NullMarked;
