/** Ports in: the residents of care homes. */
@NullMarked
package org.hearth.application.port.in.resident;

import org.jspecify.annotations.NullMarked;
