/** The storage, put together from its parts. */
@NullMarked
package org.hearth.adapter.jpa.internal.storage;

import org.jspecify.annotations.NullMarked;
