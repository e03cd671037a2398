/**
 * The file of a backup: a zip with a manifest, a store as it lies on the disk, and its key file when it is locked.
 * Knows no database; depends on {@code application.backup}, {@code domain} and {@code json}.
 */
@NullMarked
package org.campusaccord.storage.backup;

import org.jspecify.annotations.NullMarked;
