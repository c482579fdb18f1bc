/** Ports in: API tokens of programs. */
@NullMarked
package org.hearth.application.port.in.program;

import org.jspecify.annotations.NullMarked;
