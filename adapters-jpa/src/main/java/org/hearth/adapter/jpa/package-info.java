/** Storage on PostgreSQL or H2: {@link org.hearth.adapter.jpa.JpaStorage} opens it. */
@NullMarked
package org.hearth.adapter.jpa;

import org.jspecify.annotations.NullMarked;
