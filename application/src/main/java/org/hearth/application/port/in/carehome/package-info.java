/** Ports in: care home accounts and the practices that serve them. */
@NullMarked
package org.hearth.application.port.in.carehome;

import org.jspecify.annotations.NullMarked;
