/** Measurements, by hand; see the README beside them. */
package org.hearth.benchmarks;
