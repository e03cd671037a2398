/**
 * The seal: proves that an exported file is as it was written. Ports, results and use cases; knows the JDK, {@code domain}
 * and the rest of {@code application}. Begin at {@link org.campusaccord.application.seal.SealService}; the installation's key
 * is looked after by {@link org.campusaccord.application.seal.SealKeyService}.
 */
@NullMarked
package org.campusaccord.application.seal;

import org.jspecify.annotations.NullMarked;
