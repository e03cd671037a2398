/**
 * Says word by word what is different between two texts of an agreement. Depends on the domain, the messages and a library for differences.
 */
@NullMarked
package org.campusaccord.application.comparing;

import org.jspecify.annotations.NullMarked;
