/**
 * What tests of several packages share: stand-ins, builders, a campus to begin with.
 */
@NullMarked
package org.campusaccord.testing;

import org.jspecify.annotations.NullMarked;
