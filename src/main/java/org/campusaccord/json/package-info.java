/**
 * The JSON forms of protocols, answers and signed content: what the store keeps, what is hashed, what is exported. Depends on {@code domain} and the application's ports.
 */
@NullMarked
package org.campusaccord.json;

import org.jspecify.annotations.NullMarked;
