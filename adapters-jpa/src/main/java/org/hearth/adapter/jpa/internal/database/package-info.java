/** What differs between PostgreSQL and H2, the schema, and the embedded file. */
@NullMarked
package org.hearth.adapter.jpa.internal.database;

import org.jspecify.annotations.NullMarked;
