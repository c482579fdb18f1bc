/** Ports out: the audit trail and its seals. */
package org.hearth.application.port.out.audit;
