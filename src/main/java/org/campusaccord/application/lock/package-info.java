/**
 * Locking a store with a passphrase, so that nobody without it can read the file. How it is encrypted is {@code storage}'s
 * part.
 */
@NullMarked
package org.campusaccord.application.lock;

import org.jspecify.annotations.NullMarked;
