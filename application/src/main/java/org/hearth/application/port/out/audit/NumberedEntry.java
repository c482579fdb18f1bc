package org.hearth.application.port.out.audit;

import org.hearth.domain.audit.AuditEntry;

/**
 * An entry as the storage keeps it.
 *
 * @param number given by the storage as the entry was written, from 1; a number may be passed over,
 *     and an entry whose transaction commits late may have a lower one than entries already read
 */
public record NumberedEntry(long number, AuditEntry entry) {}
