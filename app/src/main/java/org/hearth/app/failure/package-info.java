/** What a failed command says, and its exit code. */
@NullMarked
package org.hearth.app.failure;

import org.jspecify.annotations.NullMarked;
