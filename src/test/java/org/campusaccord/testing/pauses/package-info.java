/**
 * Watches the window's thread in every test and writes down where it kept people waiting. Depends on JavaFX and JUnit.
 */
@NullMarked
package org.campusaccord.testing.pauses;

import org.jspecify.annotations.NullMarked;
