/** How a broken file is made. */
@NullMarked
package org.hearth.testkit.imports.fuzz.internal;

import org.jspecify.annotations.NullMarked;
