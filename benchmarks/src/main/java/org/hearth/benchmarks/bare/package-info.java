/** The tables alone, by JDBC. */
@NullMarked
package org.hearth.benchmarks.bare;

import org.jspecify.annotations.NullMarked;
