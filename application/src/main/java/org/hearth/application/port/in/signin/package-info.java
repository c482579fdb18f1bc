/** Ports in: signing in, sessions, passwords and second factors. */
@NullMarked
package org.hearth.application.port.in.signin;

import org.jspecify.annotations.NullMarked;
