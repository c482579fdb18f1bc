/** Ports out: accounts and their links. */
@NullMarked
package org.hearth.application.port.out.account;

import org.jspecify.annotations.NullMarked;
