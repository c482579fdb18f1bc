/** Ports in: planning and applying imports, at once or as jobs. */
@NullMarked
package org.hearth.application.port.in.imports;

import org.jspecify.annotations.NullMarked;
