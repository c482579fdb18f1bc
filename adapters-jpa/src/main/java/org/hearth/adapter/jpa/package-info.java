/** Storage on PostgreSQL or H2: {@link org.hearth.adapter.jpa.JpaStorage} opens it. */
package org.hearth.adapter.jpa;
