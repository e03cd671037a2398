/**
 * Backups of the whole store: when one is made, which ones are kept, where they lie. How a store is copied and put back
 * is {@code storage}'s part.
 */
@NullMarked
package org.campusaccord.application.backup;

import org.jspecify.annotations.NullMarked;
