/** Ports in: patients' requests to their practice. */
@NullMarked
package org.hearth.application.port.in.request;

import org.jspecify.annotations.NullMarked;
