/**
 * Importing a roster: preview, then all of it or nothing. Depends on {@code domain}, {@code text} and the campus store's port.
 */
@NullMarked
package org.campusaccord.application.roster;

import org.jspecify.annotations.NullMarked;
