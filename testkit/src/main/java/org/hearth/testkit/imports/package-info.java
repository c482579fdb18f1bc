/** Contracts of imports. */
package org.hearth.testkit.imports;
