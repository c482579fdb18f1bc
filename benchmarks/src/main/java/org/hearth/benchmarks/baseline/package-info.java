/** The least that answers over HTTP. */
package org.hearth.benchmarks.baseline;
