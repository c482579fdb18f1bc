/** The link between a resident and a care home, present or ended. */
@NullMarked
package org.hearth.domain.dependency;

import org.jspecify.annotations.NullMarked;
