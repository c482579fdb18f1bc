/** Measurements, by hand; see the README beside them. */
@NullMarked
package org.hearth.benchmarks;

import org.jspecify.annotations.NullMarked;
