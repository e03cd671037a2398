/**
 * Saving while people type, and the truth about it.
 */
@NullMarked
package org.campusaccord.ui.saving;

import org.jspecify.annotations.NullMarked;
