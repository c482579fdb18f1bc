/** Hearth as an embedding service calls it. */
package org.hearth.benchmarks.hearth;
