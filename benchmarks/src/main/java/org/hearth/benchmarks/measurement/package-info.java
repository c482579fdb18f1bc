/** Sides that are measured in turns, and ratios between them. */
@NullMarked
package org.hearth.benchmarks.measurement;

import org.jspecify.annotations.NullMarked;
