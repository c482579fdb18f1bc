/** Ports in: the pool of dummy NHS numbers. */
@NullMarked
package org.hearth.application.port.in.number;

import org.jspecify.annotations.NullMarked;
