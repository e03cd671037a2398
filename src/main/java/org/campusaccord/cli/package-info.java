/**
 * The command line: the same use cases without a window. Depends on {@code application}, {@code json} and picocli.
 */
@NullMarked
package org.campusaccord.cli;

import org.jspecify.annotations.NullMarked;
