/** The tables alone, by JDBC. */
package org.hearth.benchmarks.bare;
