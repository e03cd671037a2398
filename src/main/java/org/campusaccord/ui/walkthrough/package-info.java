/**
 * The conversation: one agenda item after another, in any order, saved while people talk.
 */
@NullMarked
package org.campusaccord.ui.walkthrough;

import org.jspecify.annotations.NullMarked;
