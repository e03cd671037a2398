/**
 * How the key of a locked store is made, and kept so that only the passphrase or the recovery key gives it away. Knows no
 * database.
 */
@NullMarked
package org.campusaccord.storage.keys;

import org.jspecify.annotations.NullMarked;
