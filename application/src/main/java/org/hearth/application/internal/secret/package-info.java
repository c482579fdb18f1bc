/** Random tokens, and the hashes under which they are stored. */
@NullMarked
package org.hearth.application.internal.secret;

import org.jspecify.annotations.NullMarked;
