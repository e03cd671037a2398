/**
 * Letters drafted for the user's own mail program. Depends on the rest of the domain.
 */
@NullMarked
package org.campusaccord.domain.mail;

import org.jspecify.annotations.NullMarked;
