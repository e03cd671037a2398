/**
 * Benchmarks, run by {@code mvn -Pbench verify} and by nothing else. Each figure stands beside a baseline of the same run, and
 * says whether it reaches its goal. May use all of the application; begin at {@link org.campusaccord.bench.Benchmarks}.
 */
@NullMarked
package org.campusaccord.bench;

import org.jspecify.annotations.NullMarked;
