/**
 * Stand-ins and builders that tests of several packages share.
 */
@NullMarked
package org.campusaccord.testing;

import org.jspecify.annotations.NullMarked;
