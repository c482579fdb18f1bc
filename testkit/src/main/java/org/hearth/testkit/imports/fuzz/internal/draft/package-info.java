/** A file before it is broken. */
@NullMarked
package org.hearth.testkit.imports.fuzz.internal.draft;

import org.jspecify.annotations.NullMarked;
