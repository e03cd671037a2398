/**
 * One view for each kind of part. Knows an answer and where it is kept, not the conversation around it.
 */
@NullMarked
package org.campusaccord.ui.parts;

import org.jspecify.annotations.NullMarked;
