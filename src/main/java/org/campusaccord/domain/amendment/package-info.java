/**
 * Open changes of a signed agreement: old words, new words, reason, who asked, who signs again. Depends on the rest of the domain.
 */
@NullMarked
package org.campusaccord.domain.amendment;

import org.jspecify.annotations.NullMarked;
