/**
 * An agreement and its rules: answers, outcomes, commitments, what is missing, the content that is signed and why it
 * replaces an earlier one. Depends on the rest of the domain.
 */
@NullMarked
package org.campusaccord.domain.agreement;

import org.jspecify.annotations.NullMarked;
