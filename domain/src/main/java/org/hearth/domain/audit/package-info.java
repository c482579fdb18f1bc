/** Entries of the audit trail (R19). */
package org.hearth.domain.audit;
