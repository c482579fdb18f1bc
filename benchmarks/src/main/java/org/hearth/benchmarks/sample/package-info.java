/** Invented homes and residents, as many as are wanted. */
package org.hearth.benchmarks.sample;
