/** An immutable snapshot of tables, which each change replaces by the next one. */
@NullMarked
package org.hearth.adapter.inmemory.internal;

import org.jspecify.annotations.NullMarked;
