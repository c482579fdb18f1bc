/** Ports in: reading the audit trail, and its seals. */
@NullMarked
package org.hearth.application.port.in.audit;

import org.jspecify.annotations.NullMarked;
