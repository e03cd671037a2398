/** What a benchmark is, its figures with their baselines and goals, and the table of a run. Knows nothing of the application. */
@NullMarked
package org.campusaccord.bench.figure;

import org.jspecify.annotations.NullMarked;
