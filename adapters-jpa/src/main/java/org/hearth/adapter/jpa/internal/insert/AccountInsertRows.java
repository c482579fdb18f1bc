package org.hearth.adapter.jpa.internal.insert;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.entity.AccountEntity;
import org.hearth.adapter.jpa.internal.entity.AccountMapping;
import org.hearth.adapter.jpa.internal.entity.AuditEntryEntity;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.IdempotencyRecord;
import org.hearth.domain.account.Account;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.notification.EmailNotification;
import org.hearth.domain.practice.OdsCode;
import org.jspecify.annotations.Nullable;

/** The rows that changes add, table by table. */
final class AccountInsertRows {
  final List<AccountEntity> accounts = new ArrayList<>();
  final List<PracticeRow> practices = new ArrayList<>();
  final List<LetterRow> notifications = new ArrayList<>();
  final List<AuditRow> audit = new ArrayList<>();
  final List<ReceiptRow> idempotencyRecords = new ArrayList<>();

  /** A care home's registration at a practice. */
  record PracticeRow(UUID careHome, OdsCode practice) {}

  /**
   * An e-mail that waits.
   *
   * @param opened the account without which it is not kept, if it tells of one
   */
  record LetterRow(@Nullable UUID opened, EmailNotification notification) {}

  /**
   * An entry in the trail.
   *
   * @param opened the account without which the entry is not kept, if it tells of one
   */
  record AuditRow(@Nullable UUID opened, AuditEntryEntity entry) {}

  /**
   * A call's idempotency record.
   *
   * @param opened the account without which the idempotency record is not kept, if the call opens
   *     one
   */
  record ReceiptRow(@Nullable UUID opened, IdempotencyRecord idempotencyRecord) {}

  AccountInsertRows(List<ChangeSet> changes) {
    for (ChangeSet change : changes) {
      UUID opened = opened(change);
      change.opened().forEach(this::add);
      for (EmailNotification notification : change.notifications()) {
        notifications.add(new LetterRow(opened, notification));
      }
      for (AuditEntry entry : change.audit()) {
        audit.add(new AuditRow(opened, AuditEntryEntity.of(entry)));
      }
      change
          .idempotencyRecord()
          .ifPresent(
              idempotencyRecord ->
                  idempotencyRecords.add(new ReceiptRow(opened, idempotencyRecord)));
    }
  }

  private void add(Account account) {
    accounts.add(AccountMapping.toRow(account));
    if (account instanceof CareHomeAccount home) {
      home.practices()
          .forEach(practice -> practices.add(new PracticeRow(home.id().value(), practice)));
    }
  }

  private static @Nullable UUID opened(ChangeSet change) {
    return change.opened().isEmpty() ? null : change.opened().get(0).id().value();
  }

  /** Whether it is one entry for the trail, with the account of one patient at most. */
  boolean isSingle() {
    return audit.size() == 1
        && accounts.size() <= 1
        && idempotencyRecords.size() <= 1
        && practices.isEmpty()
        && notifications.isEmpty();
  }

  /** Takes out everything that belongs to accounts which were not kept. */
  void retain(Set<UUID> keptAccounts) {
    practices.removeIf(row -> !keptAccounts.contains(row.careHome()));
    notifications.removeIf(row -> row.opened() != null && !keptAccounts.contains(row.opened()));
    audit.removeIf(row -> row.opened() != null && !keptAccounts.contains(row.opened()));
  }

  /** Which changes are kept when these accounts are. */
  static BitSet kept(List<ChangeSet> changes, Set<UUID> keptAccounts) {
    BitSet kept = new BitSet(changes.size());
    for (int i = 0; i < changes.size(); i++) {
      UUID opened = opened(changes.get(i));
      kept.set(i, opened == null || keptAccounts.contains(opened));
    }
    return kept;
  }
}
