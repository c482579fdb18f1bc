/** NHS numbers, measured by JMH. */
@NullMarked
package org.hearth.benchmarks.parsing;

import org.jspecify.annotations.NullMarked;
