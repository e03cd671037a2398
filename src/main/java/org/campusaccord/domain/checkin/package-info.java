/**
 * Looking at the agreement again during the year, much shorter than the meeting. Depends on the rest of the domain.
 */
@NullMarked
package org.campusaccord.domain.checkin;

import org.jspecify.annotations.NullMarked;
