/**
 * A disk of the tests' own, in memory, that can fail or lose power at any operation. The application reaches it through the
 * usual {@code java.nio.file} calls, H2 through a file system of H2's kind over the same disk. Knows nothing of the
 * application.
 */
@NullMarked
package org.campusaccord.reliability.disk;

import org.jspecify.annotations.NullMarked;
