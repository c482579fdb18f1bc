/** Contracts of simultaneous callers. */
@NullMarked
package org.hearth.testkit.race;

import org.jspecify.annotations.NullMarked;
