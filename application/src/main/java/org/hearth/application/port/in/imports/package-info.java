/** Ports in: planning and applying imports, at once or as jobs. */
package org.hearth.application.port.in.imports;
