/**
 * The versions of the protocol.
 */
@NullMarked
package org.campusaccord.application.protocol;

import org.jspecify.annotations.NullMarked;
