package org.hearth.adapter.jpa.internal.signin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.account.OpenCareHome;
import org.hearth.adapter.jpa.internal.entity.AuditEntryRow;
import org.hearth.adapter.jpa.internal.entity.HomePersonEntity;
import org.hearth.adapter.jpa.internal.failure.Conflicts;
import org.hearth.adapter.jpa.internal.sessionwindow.SessionWindow;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.signin.HomePersons;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.login.HomePerson;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;

/** The persons of homes in the table {@code home_person}. */
final class JpaHomePersons implements HomePersons {
  private static final String FIND = "SELECT * FROM home_person p WHERE ";

  private final HibernateSessions sessions;

  JpaHomePersons(HibernateSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public List<HomePerson> of(AccountId careHome) {
    return sessions.look(
        session ->
            session
                .createNativeQuery(
                    FIND + "p.care_home_id = :home AND p.present ORDER BY p.id",
                    HomePersonEntity.class)
                .setParameter("home", careHome.value())
                .getResultList()
                .stream()
                .map(HomePersonEntity::toPerson)
                .toList());
  }

  @Override
  public Optional<HomePerson> find(UUID id) {
    return sessions.look(session -> find(session, id));
  }

  private static Optional<HomePerson> find(StatelessSession session, UUID id) {
    return Optional.ofNullable(session.get(HomePersonEntity.class, id))
        .map(HomePersonEntity::toPerson);
  }

  @Override
  public boolean add(HomePerson person, AuditEntry entry) {
    return Conflicts.keptOrNot(
        () ->
            sessions.transaction(
                session -> {
                  OpenCareHome.require(session, person.careHome());
                  session.insert(HomePersonEntity.of(person));
                  AuditEntryRow.add(session, entry);
                  return true;
                }));
  }

  @Override
  public boolean change(HomePerson before, HomePerson after, AuditEntry entry) {
    boolean kept =
        Conflicts.keptOrNot(
            () -> sessions.transaction(session -> change(session, before, after, entry)));
    if (kept) {
      sessions.afterCommit(SessionWindow::outlastEarlierLooks);
    }
    return kept;
  }

  private static boolean change(
      StatelessSession session, HomePerson before, HomePerson after, AuditEntry entry) {
    session
        .createNativeQuery("SELECT id FROM home_person WHERE id = :id FOR UPDATE", UUID.class)
        .setParameter("id", before.id())
        .getResultList();
    if (find(session, before.id()).filter(before::equals).isEmpty()) {
      throw new StaleStateException("The person was changed in the meantime");
    }
    session.update(HomePersonEntity.of(after));
    session
        .createNativeMutationQuery(
            "DELETE FROM login_session WHERE login_id = :home AND on_shift = :name")
        .setParameter("home", before.careHome().value())
        .setParameter("name", before.name().text())
        .executeUpdate();
    AuditEntryRow.add(session, entry);
    return true;
  }
}
