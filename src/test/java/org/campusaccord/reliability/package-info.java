/**
 * Proof that nothing is lost: programs killed at random moments, disks that fail or lose power, damaged and old stores. May
 * use everything of the application as {@code Composition} puts it together; how it is meant stands in
 * {@code src/site/markdown/reliability.md}.
 */
@NullMarked
package org.campusaccord.reliability;

import org.jspecify.annotations.NullMarked;
