/** NHS numbers, measured by JMH. */
package org.hearth.benchmarks.parsing;
