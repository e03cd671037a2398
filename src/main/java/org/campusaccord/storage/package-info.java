/**
 * The store: one H2 file through jOOQ. Implements the ports of {@code application}; records of jOOQ never leave it.
 */
@NullMarked
package org.campusaccord.storage;

import org.jspecify.annotations.NullMarked;
