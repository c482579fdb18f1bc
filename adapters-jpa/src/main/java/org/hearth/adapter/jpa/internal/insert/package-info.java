/** Inserts accounts with their audit entries, a chunk in one statement. */
@NullMarked
package org.hearth.adapter.jpa.internal.insert;

import org.jspecify.annotations.NullMarked;
