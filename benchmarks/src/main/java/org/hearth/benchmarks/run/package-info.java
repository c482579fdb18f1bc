/** The commands. */
@NullMarked
package org.hearth.benchmarks.run;

import org.jspecify.annotations.NullMarked;
