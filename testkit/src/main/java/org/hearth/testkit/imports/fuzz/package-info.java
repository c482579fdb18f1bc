/** Broken files, invented, and an oracle that says what must become of them. */
package org.hearth.testkit.imports.fuzz;
