/**
 * Tests of what the code may depend on, how it is named, and whether every word is there.
 */
@NullMarked
package org.campusaccord.architecture;

import org.jspecify.annotations.NullMarked;
