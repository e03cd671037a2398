/**
 * How long agreements are kept: deleting with time to undo it, holds, and what is older than the district keeps.
 */
@NullMarked
package org.campusaccord.application.keeping;

import org.jspecify.annotations.NullMarked;
