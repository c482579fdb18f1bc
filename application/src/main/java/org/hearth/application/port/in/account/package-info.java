/** Port in: finding an account. */
@NullMarked
package org.hearth.application.port.in.account;

import org.jspecify.annotations.NullMarked;
