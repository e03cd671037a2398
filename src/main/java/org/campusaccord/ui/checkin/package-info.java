/**
 * Check-ins: the card on a campus's page, the walk through one, and its summary. Depends on {@code ui.common},
 * {@code ui.mail}, {@code ui.preview}, {@code ui.saving}, {@code ui.shell} and the use cases.
 */
@NullMarked
package org.campusaccord.ui.checkin;

import org.jspecify.annotations.NullMarked;
