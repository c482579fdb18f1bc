/** Generators for properties. */
package org.hearth.testkit.generator;
