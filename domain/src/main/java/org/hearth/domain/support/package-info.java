/** Requests to reset an account, and reasons. */
@NullMarked
package org.hearth.domain.support;

import org.jspecify.annotations.NullMarked;
