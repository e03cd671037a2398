/**
 * What every use case shares. Use cases and their ports depend on {@code domain}, {@code document} and {@code text}; never on a window, a database or a file format.
 */
@NullMarked
package org.campusaccord.application;

import org.jspecify.annotations.NullMarked;
