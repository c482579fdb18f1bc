/**
 * Calls that come while a statement is under way share the next one, because a crowd of callers
 * otherwise costs the database a statement and a commit each. Measured ({@code
 * benchmarks/README.md}): PostgreSQL spends 0.21 ms of processor time on a registration over HTTP
 * with 1 client and 0.12 ms with 16, on a search 0.12 and 0.08 ms. Rules: {@code
 * docs/decisions/0005-openings-and-lookups.md}.
 */
@NullMarked
package org.hearth.adapter.jpa.internal.sharing;

import org.jspecify.annotations.NullMarked;
