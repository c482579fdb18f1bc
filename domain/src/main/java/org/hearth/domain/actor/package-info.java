/** Who acts: staff of a practice, a care home, support, or Hearth itself. */
package org.hearth.domain.actor;
