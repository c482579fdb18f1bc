package org.hearth.adapter.inmemory;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.util.Collection;
import java.util.Optional;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;

/** The audit trail, oldest first, whole and by subject, by number, and what was sealed of it. */
record AuditBook(
    Ordered<AuditEntry> all,
    Map<AccountId, Ordered<AuditEntry>> bySubject,
    NumberedBook numbered,
    SealBook seals) {
  static final AuditBook EMPTY =
      new AuditBook(Ordered.empty(), HashMap.empty(), NumberedBook.EMPTY, SealBook.EMPTY);

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
                numbered.plus(entry),
                seals));
  }

  Ordered<AuditEntry> on(AccountId subject) {
    return bySubject.getOrElse(subject, Ordered.empty());
  }

  AuditBook without(Collection<Long> numbers) {
    Ordered<AuditEntry> left = all;
    Map<AccountId, Ordered<AuditEntry>> leftBySubject = bySubject;
    for (long number : numbers) {
      Optional<AuditEntry> gone = numbered.find(number);
      if (gone.isPresent()) {
        left = left.minus(gone.get().id());
        leftBySubject = without(leftBySubject, gone.get());
      }
    }
    return new AuditBook(left, leftBySubject, numbered.without(numbers), seals);
  }

  private static Map<AccountId, Ordered<AuditEntry>> without(
      Map<AccountId, Ordered<AuditEntry>> subjects, AuditEntry gone) {
    if (gone.subject().isEmpty()) {
      return subjects;
    }
    AccountId subject = gone.subject().get();
    Ordered<AuditEntry> left = subjects.getOrElse(subject, Ordered.empty()).minus(gone.id());
    return left.isEmpty() ? subjects.remove(subject) : subjects.put(subject, left);
  }

  AuditBook with(SealBook other) {
    return new AuditBook(all, bySubject, numbered, other);
  }
}
