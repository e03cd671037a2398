/**
 * What the window shows while no store is open: opening, the passphrase, what stands in the way and what helps, restoring a
 * backup, changing the passphrase. {@code StoreOpening} goes from step to step and knows no control; each step has its page.
 */
@NullMarked
package org.campusaccord.ui.opening;

import org.jspecify.annotations.NullMarked;
