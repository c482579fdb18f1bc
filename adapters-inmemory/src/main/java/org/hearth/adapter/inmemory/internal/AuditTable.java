package org.hearth.adapter.inmemory.internal;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.util.Collection;
import java.util.Optional;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;

/** The audit trail, oldest first, whole and by subject, by number, and what was sealed of it. */
record AuditTable(
    PersistentSortedMap<AuditEntry> all,
    Map<AccountId, PersistentSortedMap<AuditEntry>> bySubject,
    NumberedTable numbered,
    SealTable seals) {
  static final AuditTable EMPTY =
      new AuditTable(
          PersistentSortedMap.empty(), HashMap.empty(), NumberedTable.EMPTY, SealTable.EMPTY);

  /** With one more entry; empty where there is one with its identifier: entries never change. */
  Optional<AuditTable> record(AuditEntry entry) {
    return all.find(entry.id()).isPresent()
        ? Optional.empty()
        : Optional.of(
            new AuditTable(
                all.plus(entry.id(), entry),
                entry
                    .subject()
                    .map(subject -> bySubject.put(subject, on(subject).plus(entry.id(), entry)))
                    .orElse(bySubject),
                numbered.plus(entry),
                seals));
  }

  PersistentSortedMap<AuditEntry> on(AccountId subject) {
    return bySubject.getOrElse(subject, PersistentSortedMap.empty());
  }

  AuditTable without(Collection<Long> numbers) {
    PersistentSortedMap<AuditEntry> left = all;
    Map<AccountId, PersistentSortedMap<AuditEntry>> leftBySubject = bySubject;
    for (long number : numbers) {
      Optional<AuditEntry> gone = numbered.find(number);
      if (gone.isPresent()) {
        left = left.minus(gone.get().id());
        leftBySubject = without(leftBySubject, gone.get());
      }
    }
    return new AuditTable(left, leftBySubject, numbered.without(numbers), seals);
  }

  private static Map<AccountId, PersistentSortedMap<AuditEntry>> without(
      Map<AccountId, PersistentSortedMap<AuditEntry>> subjects, AuditEntry gone) {
    if (gone.subject().isEmpty()) {
      return subjects;
    }
    AccountId subject = gone.subject().get();
    PersistentSortedMap<AuditEntry> left =
        subjects.getOrElse(subject, PersistentSortedMap.empty()).minus(gone.id());
    return left.isEmpty() ? subjects.remove(subject) : subjects.put(subject, left);
  }

  AuditTable with(SealTable other) {
    return new AuditTable(all, bySubject, numbered, other);
  }
}
