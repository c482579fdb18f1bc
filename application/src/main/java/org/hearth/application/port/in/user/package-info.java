/** Ports in: users of practices and of support. */
@NullMarked
package org.hearth.application.port.in.user;

import org.jspecify.annotations.NullMarked;
