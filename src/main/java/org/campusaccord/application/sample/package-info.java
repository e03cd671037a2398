/**
 * An invented district to look at, built through the same use cases as a real one.
 */
@NullMarked
package org.campusaccord.application.sample;

import org.jspecify.annotations.NullMarked;
