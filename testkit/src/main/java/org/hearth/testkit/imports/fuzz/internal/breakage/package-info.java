/** Ways in which files are broken. */
@NullMarked
package org.hearth.testkit.imports.fuzz.internal.breakage;

import org.jspecify.annotations.NullMarked;
