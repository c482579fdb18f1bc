/**
 * Rows, and what they are in the domain: described as a {@code Table} where Hearth writes their
 * SQL, mapped by Jakarta Persistence elsewhere, never both.
 */
@NullMarked
package org.hearth.adapter.jpa.internal.entity;

import org.jspecify.annotations.NullMarked;
