/** Requests to a practice, open or completed (R16). */
@NullMarked
package org.hearth.domain.request;

import org.jspecify.annotations.NullMarked;
