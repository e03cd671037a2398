/**
 * Check-ins: planned from the agreement or by hand, held, told of on one page; refuses one before the signing.
 */
@NullMarked
package org.campusaccord.application.checkin;

import org.jspecify.annotations.NullMarked;
