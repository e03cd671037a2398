/**
 * Signatures, declines and the revisions they stand under. Depends on the rest of the domain.
 */
@NullMarked
package org.campusaccord.domain.signature;

import org.jspecify.annotations.NullMarked;
