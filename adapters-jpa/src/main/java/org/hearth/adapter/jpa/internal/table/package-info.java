/** Describes tables, each column once, and derives statements and the reading of rows from that. */
@NullMarked
package org.hearth.adapter.jpa.internal.table;

import org.jspecify.annotations.NullMarked;
