/** Broken files, invented, and an oracle that says what must become of them. */
@NullMarked
package org.hearth.testkit.imports.fuzz;

import org.jspecify.annotations.NullMarked;
