/** Ports in: care home accounts and the practices that serve them. */
package org.hearth.application.port.in.carehome;
