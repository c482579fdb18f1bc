package org.hearth.adapter.jpa.internal.insert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.adapter.jpa.internal.entity.AccountMapping;
import org.hearth.adapter.jpa.internal.entity.AccountRow;
import org.hearth.adapter.jpa.internal.entity.AuditEntryRow;
import org.hearth.adapter.jpa.internal.entity.CareHomePracticeRow;
import org.hearth.adapter.jpa.internal.entity.EventRow;
import org.hearth.adapter.jpa.internal.entity.IdempotencyRow;
import org.hearth.adapter.jpa.internal.entity.NotificationRow;
import org.hearth.adapter.jpa.internal.table.Table;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.IdempotencyRecord;
import org.hearth.domain.account.Account;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.event.HearthEvent;
import org.hearth.domain.notification.EmailNotification;
import org.jspecify.annotations.Nullable;

/** The rows that changes add, table by table. */
final class InsertRows {
  /** The tables whose rows belong to a change that opens an account, or to one that opens none. */
  static final List<Table<?>> DEPENDENT =
      List.of(
          CareHomePracticeRow.TABLE,
          NotificationRow.TABLE,
          AuditEntryRow.TABLE,
          EventRow.TABLE,
          IdempotencyRow.TABLE);

  private final boolean ofOneChange;
  final List<AccountRow> accounts = new ArrayList<>();
  final List<Dependent<CareHomePracticeRow>> practices = new ArrayList<>();
  final List<Dependent<NotificationRow>> notifications = new ArrayList<>();
  final List<Dependent<AuditEntryRow>> audit = new ArrayList<>();
  final List<Dependent<EventRow>> events = new ArrayList<>();
  final List<Dependent<IdempotencyRecord>> idempotencyRecords = new ArrayList<>();

  /**
   * A row that belongs to a change.
   *
   * @param opened the account without which it is not kept, if the change opens one
   */
  record Dependent<R>(@Nullable UUID opened, R row) {
    boolean isKept(Set<UUID> keptAccounts) {
      return opened == null || keptAccounts.contains(opened);
    }
  }

  InsertRows(List<ChangeSet> changes) {
    this.ofOneChange = changes.size() == 1;
    for (ChangeSet change : changes) {
      UUID opened = opened(change);
      change.opened().forEach(this::add);
      for (EmailNotification notification : change.notifications()) {
        notifications.add(new Dependent<>(opened, NotificationRow.of(notification)));
      }
      for (AuditEntry entry : change.audit()) {
        audit.add(new Dependent<>(opened, AuditEntryRow.of(entry)));
      }
      for (HearthEvent event : change.events()) {
        events.add(new Dependent<>(opened, EventRow.of(event)));
      }
      change
          .idempotencyRecord()
          .ifPresent(given -> idempotencyRecords.add(new Dependent<>(opened, given)));
    }
  }

  private void add(Account account) {
    accounts.add(AccountMapping.toRow(account));
    if (account instanceof CareHomeAccount home) {
      CareHomePracticeRow.of(home)
          .forEach(row -> practices.add(new Dependent<>(row.careHomeId(), row)));
    }
  }

  /** The account that a change opens, which is one at most. */
  static @Nullable UUID opened(ChangeSet change) {
    return change.opened().isEmpty() ? null : change.opened().get(0).id().value();
  }

  /** The homes of residents. */
  Set<UUID> homes() {
    return accounts.stream()
        .map(AccountRow::careHomeId)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The tables that have rows. */
  Set<Table<?>> tables() {
    Set<Table<?>> tables = new HashSet<>();
    Map.of(
            AccountRow.TABLE, accounts,
            CareHomePracticeRow.TABLE, practices,
            NotificationRow.TABLE, notifications,
            AuditEntryRow.TABLE, audit,
            EventRow.TABLE, events,
            IdempotencyRow.TABLE, idempotencyRecords)
        .forEach(
            (table, rows) -> {
              if (!rows.isEmpty()) {
                tables.add(table);
              }
            });
    return tables;
  }

  /**
   * Whether it is one entry for the trail, with the account of one patient and one event at most.
   */
  boolean isSingle() {
    return ofOneChange
        && audit.size() == 1
        && accounts.size() <= 1
        && events.size() <= 1
        && idempotencyRecords.size() <= 1
        && practices.isEmpty()
        && notifications.isEmpty();
  }
}
