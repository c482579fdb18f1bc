/** Sessions of Hibernate, connections and conflicts. */
package org.hearth.adapter.jpa.internal.transaction;
