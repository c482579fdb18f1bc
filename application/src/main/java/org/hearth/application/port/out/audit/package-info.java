/** Ports out: the audit trail and its seals. */
@NullMarked
package org.hearth.application.port.out.audit;

import org.jspecify.annotations.NullMarked;
