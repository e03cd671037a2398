/**
 * Starts the application and wires it together; the only package that knows every other.
 */
@NullMarked
package org.campusaccord;

import org.jspecify.annotations.NullMarked;
