/** Sides that are measured in turns, and ratios between them. */
package org.hearth.benchmarks.measurement;
