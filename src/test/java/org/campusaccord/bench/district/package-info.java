/** Stores with invented districts of the sizes that are measured. Uses the application's sample district and H2. */
@NullMarked
package org.campusaccord.bench.district;

import org.jspecify.annotations.NullMarked;
