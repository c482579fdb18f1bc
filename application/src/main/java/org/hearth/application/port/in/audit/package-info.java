/** Ports in: reading the audit trail, and its seals. */
package org.hearth.application.port.in.audit;
