/** What a failure of a database means to the caller, and to the operator. */
@NullMarked
package org.hearth.adapter.jpa.internal.failure;

import org.jspecify.annotations.NullMarked;
