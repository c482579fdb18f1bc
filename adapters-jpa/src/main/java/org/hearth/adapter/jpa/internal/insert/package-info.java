/** Inserts accounts with their audit entries, a chunk in one statement. */
package org.hearth.adapter.jpa.internal.insert;
