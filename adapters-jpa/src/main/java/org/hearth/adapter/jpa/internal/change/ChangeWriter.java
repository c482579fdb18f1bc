package org.hearth.adapter.jpa.internal.change;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import org.hearth.adapter.jpa.internal.account.Erasure;
import org.hearth.adapter.jpa.internal.account.PastRegistrations;
import org.hearth.adapter.jpa.internal.account.ServiceRequests;
import org.hearth.adapter.jpa.internal.entity.AccountMapping;
import org.hearth.adapter.jpa.internal.entity.AccountRow;
import org.hearth.adapter.jpa.internal.entity.AuditEntryRow;
import org.hearth.adapter.jpa.internal.entity.CareHomePracticeRow;
import org.hearth.adapter.jpa.internal.entity.EventRow;
import org.hearth.adapter.jpa.internal.entity.IdempotencyRow;
import org.hearth.adapter.jpa.internal.entity.LinkRow;
import org.hearth.adapter.jpa.internal.entity.NotificationRow;
import org.hearth.adapter.jpa.internal.entity.RequestEntity;
import org.hearth.adapter.jpa.internal.entity.RequestEventEntity;
import org.hearth.adapter.jpa.internal.entity.ResetRequestEntity;
import org.hearth.adapter.jpa.internal.failure.Conflicts;
import org.hearth.adapter.jpa.internal.insert.AccountInserts;
import org.hearth.adapter.jpa.internal.signin.JpaAddressChanges;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.UuidOrder;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.ClosedCareHome;
import org.hearth.domain.dependency.EndedLink;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.event.HearthEvent;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;

/** One change of any kind, whole or not at all, within a transaction that goes on. */
final class ChangeWriter {
  private static final List<String> BOUND_TO_AN_ADDRESS =
      List.of("login_password", "login_session", "password_link");

  private static final String SERVE =
      CareHomePracticeRow.TABLE.insertion() + " ON CONFLICT DO NOTHING";

  private static final String HOLD = "UPDATE account SET version = version WHERE id = :account";

  private static final Comparator<AccountId> BY_ID =
      comparing(AccountId::value, UuidOrder::compare);

  private final StatelessSession session;
  private final AccountInserts inserts;
  private final Runnable sessionsEnd;

  private ChangeWriter(StatelessSession session, AccountInserts inserts, Runnable sessionsEnd) {
    this.session = session;
    this.inserts = inserts;
    this.sessionsEnd = sessionsEnd;
  }

  /**
   * Whether the change was kept; if not, the transaction is as it was before.
   *
   * @param sessionsEnd is run where the change ends sessions, which are those of an address that a
   *     home has no more
   */
  static boolean keep(
      StatelessSession session, ChangeSet change, AccountInserts inserts, Runnable sessionsEnd) {
    return Savepoints.keptOrNot(
        session,
        Conflicts::isConflict,
        () -> new ChangeWriter(session, inserts, sessionsEnd).keep(change));
  }

  private void keep(ChangeSet change) {
    change.events().stream().map(HearthEvent::account).distinct().sorted(BY_ID).forEach(this::hold);
    session.doWork(connection -> inserts.hold(connection, change));
    open(change.opened());
    change.left().forEach(registration -> PastRegistrations.keep(session, registration));
    // A link ends first: its home need not be at the practice to which the patient moves.
    change.ended().forEach(this::end);
    change.amended().forEach(this::amend);
    change.serviceAnswered().forEach(request -> ServiceRequests.answer(session, request));
    change.serviceAsked().forEach(request -> ServiceRequests.ask(session, request));
    change.addressChangesOver().forEach(over -> JpaAddressChanges.finish(session, over));
    change.addressChanges().forEach(made -> JpaAddressChanges.keep(session, made));
    change.started().forEach(this::start);
    change.submitted().forEach(this::submit);
    change.submitted().forEach(this::addLastEvent);
    change.progressed().forEach(this::progress);
    change.resetsAsked().forEach(asked -> session.insert(ResetRequestEntity.of(asked)));
    change.resetsDone().forEach(this::finishResets);
    change.erased().forEach(patient -> Erasure.of(session, patient));
    change.notifications().forEach(notification -> NotificationRow.add(session, notification));
    change.audit().forEach(entry -> AuditEntryRow.add(session, entry));
    change.events().forEach(event -> EventRow.TABLE.insert(session, EventRow.of(event)));
    change.idempotencyRecord().ifPresent(given -> IdempotencyRow.TABLE.insert(session, given));
  }

  /**
   * Other changes with events of the account wait until this one is committed, so that its events
   * are in the order of commits.
   */
  private int hold(AccountId account) {
    return session
        .createNativeMutationQuery(HOLD)
        .setParameter("account", account.value())
        .executeUpdate();
  }

  /** Homes go first: a resident's may be among them. */
  private void open(List<Account> accounts) {
    accounts.stream()
        .sorted(comparing(account -> !(account instanceof CareHomeAccount)))
        .forEach(
            account -> {
              AccountRow.TABLE.insert(session, AccountMapping.toRow(account));
              servePractices(account);
            });
  }

  private void amend(Account account) {
    if (account instanceof ClosedCareHome
        || (account instanceof CareHomeAccount home && !hasAddress(home))) {
      sessionsEnd.run();
    }
    requireOne(session.doReturningWork(AccountMapping.toRow(account)::amend));
    servePractices(account);
    if (account instanceof CareHomeAccount home) {
      leavePractices(home);
      forgetOtherAddresses(home);
    }
    if (account instanceof ClosedCareHome closed) {
      HomeClosing.of(session, closed.id());
    }
  }

  /**
   * Whether the home has the address already; the update fails where that is not of its version.
   */
  private boolean hasAddress(CareHomeAccount home) {
    return session
        .createNativeQuery("SELECT email FROM account WHERE id = :home", String.class)
        .setParameter("home", home.id().value())
        .uniqueResultOptional()
        .filter(home.details().email().text()::equals)
        .isPresent();
  }

  private void leavePractices(CareHomeAccount home) {
    session
        .createNativeMutationQuery(
            "DELETE FROM care_home_practice WHERE care_home_id = :home"
                + " AND practice NOT IN (:practices)")
        .setParameter("home", home.id().value())
        .setParameterList("practices", home.practices().stream().map(OdsCode::text).toList())
        .executeUpdate();
  }

  /** What a home had under another address is gone, even where the address comes back. */
  private void forgetOtherAddresses(CareHomeAccount home) {
    for (String table : BOUND_TO_AN_ADDRESS) {
      session
          .createNativeMutationQuery(
              "DELETE FROM " + table + " WHERE login_id = :home AND email <> :email")
          .setParameter("home", home.id().value())
          .setParameter("email", home.details().email().text())
          .executeUpdate();
    }
  }

  private void servePractices(Account account) {
    if (account instanceof CareHomeAccount home) {
      session.doWork(
          connection ->
              CareHomePracticeRow.TABLE.executeAll(
                  connection, SERVE, CareHomePracticeRow.of(home)));
    }
  }

  private void end(EndedLink link) {
    requireOne(
        session
            .createNativeMutationQuery(
                "UPDATE account SET link_id = NULL, care_home_id = NULL, dependent_since = NULL"
                    + " WHERE id = :patient AND link_id = :link")
            .setParameter("patient", link.patient().value())
            .setParameter("link", link.id().value())
            .executeUpdate());
    LinkRow.TABLE.insert(session, LinkRow.of(link));
  }

  /** R12: where the patient has no present link. */
  private void start(PresentLink link) {
    requireOne(
        session
            .createNativeMutationQuery(
                "UPDATE account SET link_id = :link, care_home_id = :home, dependent_since = :since"
                    + " WHERE id = :patient AND link_id IS NULL")
            .setParameter("link", link.id().value())
            .setParameter("home", link.careHome().value())
            .setParameter("since", link.from())
            .setParameter("patient", link.patient().value())
            .executeUpdate());
  }

  /**
   * The update fails where the patient has been erased, and makes an erasure at the same time wait.
   */
  private void submit(OpenRequest request) {
    requireOne(hold(request.patient()));
    session.insert(RequestEntity.of(request));
  }

  private void progress(Request request) {
    requireOne(
        session
            .createNativeMutationQuery(
                "UPDATE request SET status = :status, version = :version, homes = :homes"
                    + " WHERE id = :id AND version = :before")
            .setParameter("status", request.status().name())
            .setParameter("version", request.version())
            .setParameter("homes", RequestEntity.homes(request.place()))
            .setParameter("id", request.id().value())
            .setParameter("before", request.version() - 1)
            .executeUpdate());
    addLastEvent(request);
  }

  private void addLastEvent(Request request) {
    int last = request.history().size() - 1;
    session.insert(RequestEventEntity.of(request.id(), last, request.history().get(last)));
  }

  private void finishResets(AccountId account) {
    session
        .createNativeMutationQuery(
            "UPDATE reset_request SET done = TRUE WHERE account_id = :account")
        .setParameter("account", account.value())
        .executeUpdate();
  }

  private static void requireOne(int changed) {
    if (changed != 1) {
      throw new StaleStateException("The row was changed in the meantime");
    }
  }
}
