/** Invented homes and residents, as many as are wanted. */
@NullMarked
package org.hearth.benchmarks.sample;

import org.jspecify.annotations.NullMarked;
