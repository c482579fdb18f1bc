package org.hearth.adapter.jpa.internal.change;

import static java.util.Comparator.comparing;

import java.sql.Savepoint;
import java.util.List;
import org.hearth.adapter.jpa.internal.account.Erasure;
import org.hearth.adapter.jpa.internal.account.PastRegistrations;
import org.hearth.adapter.jpa.internal.account.ServiceRequests;
import org.hearth.adapter.jpa.internal.entity.AccountEntity;
import org.hearth.adapter.jpa.internal.entity.AccountMapping;
import org.hearth.adapter.jpa.internal.entity.AuditEntryEntity;
import org.hearth.adapter.jpa.internal.entity.IdempotencyRecordEntity;
import org.hearth.adapter.jpa.internal.entity.LinkEntity;
import org.hearth.adapter.jpa.internal.entity.NotificationEntity;
import org.hearth.adapter.jpa.internal.entity.RequestEntity;
import org.hearth.adapter.jpa.internal.entity.RequestEventEntity;
import org.hearth.adapter.jpa.internal.entity.ResetRequestEntity;
import org.hearth.adapter.jpa.internal.failure.Conflicts;
import org.hearth.adapter.jpa.internal.signin.JpaAddressChanges;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.EndedLink;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;

/** One change of any kind, whole or not at all, within a transaction that goes on. */
final class ChangeWriter {
  private static final List<String> BOUND_TO_AN_ADDRESS =
      List.of("login_password", "login_session", "password_link");

  private final StatelessSession session;
  private final Runnable sessionsEnd;

  private ChangeWriter(StatelessSession session, Runnable sessionsEnd) {
    this.session = session;
    this.sessionsEnd = sessionsEnd;
  }

  /**
   * Whether the change was kept; if not, the transaction is as it was before.
   *
   * @param sessionsEnd is run where the change ends sessions, which are those of an address that a
   *     home has no more
   */
  static boolean keep(StatelessSession session, ChangeSet change, Runnable sessionsEnd) {
    Savepoint before = session.doReturningWork(connection -> connection.setSavepoint());
    boolean kept =
        Conflicts.keptOrNot(
            () -> {
              new ChangeWriter(session, sessionsEnd).keep(change);
              return true;
            });
    session.doWork(
        connection -> {
          if (kept) {
            connection.releaseSavepoint(before);
          } else {
            connection.rollback(before);
          }
        });
    return kept;
  }

  private void keep(ChangeSet change) {
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
    change
        .notifications()
        .forEach(notification -> session.insert(NotificationEntity.of(notification)));
    change.audit().forEach(entry -> session.insert(AuditEntryEntity.of(entry)));
    change
        .idempotencyRecord()
        .ifPresent(
            idempotencyRecord -> session.insert(IdempotencyRecordEntity.of(idempotencyRecord)));
  }

  /** Homes go first: a resident's may be among them. */
  private void open(List<Account> accounts) {
    accounts.stream()
        .sorted(comparing(account -> !(account instanceof CareHomeAccount)))
        .forEach(
            account -> {
              requireHome(account);
              session.insert(AccountMapping.toRow(account));
              servePractices(account);
            });
  }

  private void amend(Account account) {
    AccountEntity row = AccountMapping.toRow(account);
    row.expectStoredVersion();
    if (account instanceof CareHomeAccount home && !hasAddress(home)) {
      sessionsEnd.run();
    }
    session.update(row);
    servePractices(account);
    if (account instanceof CareHomeAccount home) {
      leavePractices(home);
      forgetOtherAddresses(home);
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
      for (OdsCode practice : home.practices()) {
        session
            .createNativeMutationQuery(
                "INSERT INTO care_home_practice (care_home_id, practice) VALUES (:home, :practice)"
                    + " ON CONFLICT DO NOTHING")
            .setParameter("home", home.id().value())
            .setParameter("practice", practice.text())
            .executeUpdate();
      }
    }
  }

  /** R11: the home of a resident is registered at the resident's practice. */
  private void requireHome(Account account) {
    if (account instanceof Resident resident) {
      requireOne(
          session
              .createNativeQuery(
                  "SELECT practice FROM care_home_practice"
                      + " WHERE care_home_id = :home AND practice = :practice",
                  String.class)
              .setParameter("home", resident.link().careHome().value())
              .setParameter("practice", resident.record().practice().text())
              .getResultList()
              .size());
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
    session.insert(LinkEntity.of(link));
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
    requireOne(
        session
            .createNativeMutationQuery("UPDATE account SET version = version WHERE id = :patient")
            .setParameter("patient", request.patient().value())
            .executeUpdate());
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
