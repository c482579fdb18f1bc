/** How statements in plain JDBC are filled in. */
@NullMarked
package org.hearth.adapter.jpa.internal.statement;

import org.jspecify.annotations.NullMarked;
