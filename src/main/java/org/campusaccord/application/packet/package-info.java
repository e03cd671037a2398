/**
 * The agenda packet that goes out before the agreement meeting.
 */
@NullMarked
package org.campusaccord.application.packet;

import org.jspecify.annotations.NullMarked;
