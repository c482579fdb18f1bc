/** The required outcome of a broken file, derived without the code that reads files. */
package org.hearth.testkit.imports.fuzz.internal.oracle;
