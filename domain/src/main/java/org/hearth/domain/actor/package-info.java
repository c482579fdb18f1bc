/** Who acts: staff of a practice, a care home, support, or Hearth itself. */
@NullMarked
package org.hearth.domain.actor;

import org.jspecify.annotations.NullMarked;
