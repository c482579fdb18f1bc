/** The least that answers over HTTP. */
@NullMarked
package org.hearth.benchmarks.baseline;

import org.jspecify.annotations.NullMarked;
