/** Hearth as an embedding service calls it. */
@NullMarked
package org.hearth.benchmarks.hearth;

import org.jspecify.annotations.NullMarked;
