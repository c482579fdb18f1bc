/** Sessions of Hibernate, connections and conflicts. */
@NullMarked
package org.hearth.adapter.jpa.internal.transaction;

import org.jspecify.annotations.NullMarked;
