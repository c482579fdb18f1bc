/** Saves change sets, with the records of idempotent calls. */
@NullMarked
package org.hearth.adapter.jpa.internal.change;

import org.jspecify.annotations.NullMarked;
