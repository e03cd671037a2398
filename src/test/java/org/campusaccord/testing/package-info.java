/**
 * What tests share: a campus to begin with, and answers to fill it.
 */
@NullMarked
package org.campusaccord.testing;

import org.jspecify.annotations.NullMarked;
