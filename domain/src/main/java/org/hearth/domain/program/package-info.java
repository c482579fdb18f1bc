/** API tokens and their scopes. */
@NullMarked
package org.hearth.domain.program;

import org.jspecify.annotations.NullMarked;
