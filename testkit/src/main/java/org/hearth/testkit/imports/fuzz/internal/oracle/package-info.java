/** The required outcome of a broken file, derived without the code that reads files. */
@NullMarked
package org.hearth.testkit.imports.fuzz.internal.oracle;

import org.jspecify.annotations.NullMarked;
