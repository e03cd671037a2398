/**
 * The window. Builds the screens and wires them to the use cases; knows {@code application}, {@code document}, {@code domain} and {@code text}, never the store or a file format.
 */
@NullMarked
package org.campusaccord.ui;

import org.jspecify.annotations.NullMarked;
