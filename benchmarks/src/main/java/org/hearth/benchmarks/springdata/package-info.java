/** The service that a team writes in a day with Spring Data. */
package org.hearth.benchmarks.springdata;
