/** Generators for properties. */
@NullMarked
package org.hearth.testkit.generator;

import org.jspecify.annotations.NullMarked;
