/** Contracts of imports. */
@NullMarked
package org.hearth.testkit.imports;

import org.jspecify.annotations.NullMarked;
