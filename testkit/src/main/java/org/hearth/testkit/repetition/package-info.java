/** How often tests repeat what they do, in a quick build and in a full one. */
@NullMarked
package org.hearth.testkit.repetition;

import org.jspecify.annotations.NullMarked;
