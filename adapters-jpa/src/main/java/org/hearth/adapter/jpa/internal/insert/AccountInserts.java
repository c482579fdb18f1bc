package org.hearth.adapter.jpa.internal.insert;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;

/**
 * Keeps many changes that each open at most one account, in as few statements as the database can:
 * what an import and a registration wait for.
 */
public final class AccountInserts {
  private final InsertDialect dialect;

  public AccountInserts(InsertDialect dialect) {
    this.dialect = dialect;
  }

  /**
   * Keeps the changes whose number and e-mail address are free, with their practices, e-mails and
   * audit entries; those that open nothing are kept, too. Where a row refers to one that is
   * missing, the statement fails, and nothing is kept.
   *
   * @param changes each {@linkplain ChangeSet#onlyOpens only opening}, with one account and one
   *     event at most; no resident of a home that opens with it; one with an idempotency record
   *     comes alone
   * @return which were kept
   */
  public BitSet keep(Connection connection, List<ChangeSet> changes) throws SQLException {
    Set<UUID> opened = dialect.insert(connection, new InsertRows(changes));
    BitSet kept = new BitSet(changes.size());
    for (int i = 0; i < changes.size(); i++) {
      UUID account = InsertRows.opened(changes.get(i));
      kept.set(i, account == null || opened.contains(account));
    }
    return kept;
  }

  /** Holds the practices of the homes that residents come to, and of those that change. */
  public void hold(Connection connection, ChangeSet change) throws SQLException {
    Stream<AccountId> joined =
        Stream.concat(
                change.started().stream(),
                change.opened().stream()
                    .filter(Resident.class::isInstance)
                    .map(account -> ((Resident) account).link()))
            .map(PresentLink::careHome);
    Stream<AccountId> changed =
        change.amended().stream().filter(account -> !(account instanceof Patient)).map(Account::id);
    dialect.hold(
        connection,
        Stream.concat(joined, changed)
            .map(AccountId::value)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Whether it is one statement, which is kept whole without a transaction round it. */
  public boolean isOneStatement() {
    return dialect.isOneStatement();
  }

  /** Whether a change can be kept in this way beside others. */
  public static boolean takes(ChangeSet change) {
    return opensAtMostOne(change) && change.idempotencyRecord().isEmpty();
  }

  /**
   * Whether changes can be kept in one statement. An idempotency record whose key is taken undoes
   * the whole statement, and so may only hold back its own change.
   */
  public static boolean takeTogether(List<ChangeSet> changes) {
    return changes.size() == 1
        ? opensAtMostOne(changes.get(0))
        : endOfThoseTogether(changes, 0) == changes.size();
  }

  /**
   * The index behind the last change that can be kept together with that at {@code from}, which may
   * be none. A resident whose home opens among them waits for it.
   */
  public static int endOfThoseTogether(List<ChangeSet> changes, int from) {
    Set<AccountId> homes = new HashSet<>();
    int to = from;
    while (to < changes.size() && takes(changes.get(to)) && !isUnderOneOf(homes, changes.get(to))) {
      for (Account account : changes.get(to).opened()) {
        if (account instanceof CareHomeAccount home) {
          homes.add(home.id());
        }
      }
      to++;
    }
    return to;
  }

  private static boolean isUnderOneOf(Set<AccountId> homes, ChangeSet change) {
    return !homes.isEmpty()
        && change.opened().stream()
            .anyMatch(
                account ->
                    account instanceof Resident resident
                        && homes.contains(resident.link().careHome()));
  }

  private static boolean opensAtMostOne(ChangeSet change) {
    return change.onlyOpens() && change.opened().size() <= 1 && change.events().size() <= 1;
  }
}
