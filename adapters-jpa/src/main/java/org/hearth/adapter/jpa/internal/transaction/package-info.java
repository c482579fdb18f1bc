/** Sessions, connections and conflicts; several calls may share one statement. */
package org.hearth.adapter.jpa.internal.transaction;
