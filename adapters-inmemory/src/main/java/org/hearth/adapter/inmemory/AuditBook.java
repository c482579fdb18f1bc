package org.hearth.adapter.inmemory;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;

/**
 * The audit trail, oldest first, whole and by subject, and what was sealed of it.
 *
 * @param numbered in the order in which they were kept: an entry's number is its index and one
 */
record AuditBook(
    Ordered<AuditEntry> all,
    Map<AccountId, Ordered<AuditEntry>> bySubject,
    Vector<AuditEntry> numbered,
    SealBook seals) {
  static final AuditBook EMPTY =
      new AuditBook(Ordered.empty(), HashMap.empty(), Vector.empty(), SealBook.EMPTY);

  /** With one more entry; empty where there is one with its identifier: entries never change. */
  Optional<AuditBook> record(AuditEntry entry) {
    return all.find(entry.id()).isPresent()
        ? Optional.empty()
        : Optional.of(
            new AuditBook(
                all.plus(entry.id(), entry),
                entry
                    .subject()
                    .map(subject -> bySubject.put(subject, on(subject).plus(entry.id(), entry)))
                    .orElse(bySubject),
                numbered.append(entry),
                seals));
  }

  Ordered<AuditEntry> on(AccountId subject) {
    return bySubject.getOrElse(subject, Ordered.empty());
  }

  AuditBook with(SealBook other) {
    return new AuditBook(all, bySubject, numbered, other);
  }
}
