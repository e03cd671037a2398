/**
 * Check-ins: the card on a campus's page, the walk through one, and its summary. Depends on the use cases and the common
 * controls.
 */
@NullMarked
package org.campusaccord.ui.checkin;

import org.jspecify.annotations.NullMarked;
