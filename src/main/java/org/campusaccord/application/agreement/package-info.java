/**
 * Making an agreement: answers, outcomes, commitments, notes; refuses to touch what is no draft.
 */
@NullMarked
package org.campusaccord.application.agreement;

import org.jspecify.annotations.NullMarked;
