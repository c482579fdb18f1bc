/** The commands. */
package org.hearth.benchmarks.run;
