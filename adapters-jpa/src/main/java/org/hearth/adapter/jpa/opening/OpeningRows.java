package org.hearth.adapter.jpa.opening;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearth.adapter.jpa.entity.AccountEntity;
import org.hearth.adapter.jpa.entity.AccountMapping;
import org.hearth.adapter.jpa.entity.AuditEntryEntity;
import org.hearth.application.storage.Change;
import org.hearth.application.storage.Receipt;
import org.hearth.domain.account.Account;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.letter.Letter;
import org.hearth.domain.practice.OdsCode;
import org.jspecify.annotations.Nullable;

/** The rows that changes add, table by table. */
final class OpeningRows {
  final List<AccountEntity> accounts = new ArrayList<>();
  final List<PracticeRow> practices = new ArrayList<>();
  final List<LetterRow> letters = new ArrayList<>();
  final List<AuditRow> audit = new ArrayList<>();
  final List<ReceiptRow> receipts = new ArrayList<>();

  /** A care home's registration at a practice. */
  record PracticeRow(UUID careHome, OdsCode practice) {}

  /**
   * A letter that waits.
   *
   * @param opened the account without which it is not kept, if it tells of one
   */
  record LetterRow(@Nullable UUID opened, Letter letter) {}

  /**
   * An entry in the trail.
   *
   * @param opened the account without which the entry is not kept, if it tells of one
   */
  record AuditRow(@Nullable UUID opened, AuditEntryEntity entry) {}

  /**
   * A call's receipt.
   *
   * @param opened the account without which the receipt is not kept, if the call opens one
   */
  record ReceiptRow(@Nullable UUID opened, Receipt receipt) {}

  OpeningRows(List<Change> changes) {
    for (Change change : changes) {
      UUID opened = opened(change);
      change.opened().forEach(this::add);
      for (Letter letter : change.letters()) {
        letters.add(new LetterRow(opened, letter));
      }
      for (AuditEntry entry : change.audit()) {
        audit.add(new AuditRow(opened, AuditEntryEntity.of(entry)));
      }
      change.receipt().ifPresent(receipt -> receipts.add(new ReceiptRow(opened, receipt)));
    }
  }

  private void add(Account account) {
    accounts.add(AccountMapping.toRow(account));
    if (account instanceof CareHomeAccount home) {
      home.practices()
          .forEach(practice -> practices.add(new PracticeRow(home.id().value(), practice)));
    }
  }

  private static @Nullable UUID opened(Change change) {
    return change.opened().isEmpty() ? null : change.opened().get(0).id().value();
  }

  /** Whether it is one entry for the trail, with the account of one patient at most. */
  boolean isSingle() {
    return audit.size() == 1
        && accounts.size() <= 1
        && receipts.size() <= 1
        && practices.isEmpty()
        && letters.isEmpty();
  }

  /** Takes out everything that belongs to accounts which were not kept. */
  void retain(Set<UUID> keptAccounts) {
    practices.removeIf(row -> !keptAccounts.contains(row.careHome()));
    letters.removeIf(row -> row.opened() != null && !keptAccounts.contains(row.opened()));
    audit.removeIf(row -> row.opened() != null && !keptAccounts.contains(row.opened()));
  }

  /** Which changes are kept when these accounts are. */
  static BitSet kept(List<Change> changes, Set<UUID> keptAccounts) {
    BitSet kept = new BitSet(changes.size());
    for (int i = 0; i < changes.size(); i++) {
      UUID opened = opened(changes.get(i));
      kept.set(i, opened == null || keptAccounts.contains(opened));
    }
    return kept;
  }
}
