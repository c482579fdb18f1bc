/** What differs between PostgreSQL and H2, the schema, and the embedded file. */
package org.hearth.adapter.jpa.internal.database;
