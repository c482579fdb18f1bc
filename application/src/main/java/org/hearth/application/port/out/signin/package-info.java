/** Ports out: logins, sessions, links, tokens and counts of attempts. */
@NullMarked
package org.hearth.application.port.out.signin;

import org.jspecify.annotations.NullMarked;
