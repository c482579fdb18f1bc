/** Which passwords are refused because they are easily guessed. */
@NullMarked
package org.hearth.application.internal.password;

import org.jspecify.annotations.NullMarked;
