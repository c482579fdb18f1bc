/** Refusals as data: code, kind, message and next steps. */
@NullMarked
package org.hearth.domain.refusal;

import org.jspecify.annotations.NullMarked;
