/** The service that a team writes in a day with Spring Data. */
@NullMarked
package org.hearth.benchmarks.springdata;

import org.jspecify.annotations.NullMarked;
