/**
 * Every word that people see, from the message bundles. Depends on the JDK and {@code domain}.
 */
@NullMarked
package org.campusaccord.text;

import org.jspecify.annotations.NullMarked;
