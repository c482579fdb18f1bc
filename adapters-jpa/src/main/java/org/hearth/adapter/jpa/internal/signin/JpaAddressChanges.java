package org.hearth.adapter.jpa.internal.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.signin.AddressChanges;
import org.hearth.application.port.out.signin.AddressLink;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.AddressChange;
import org.hearth.domain.contact.EmailAddress;
import org.hibernate.StatelessSession;

/** Changes of homes' addresses in the tables {@code address_change} and {@code address_link}. */
public final class JpaAddressChanges implements AddressChanges {
  private static final String FIND =
      "SELECT c.id, c.care_home_id, c.old_email, c.new_email, c.state, c.expires_at"
          + " FROM address_change c WHERE c.expires_at > :now AND ";

  private final HibernateSessions sessions;

  JpaAddressChanges(HibernateSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Optional<AddressChange> find(UUID notification, Instant now) {
    return find("c.id = :key", notification, now);
  }

  @Override
  public Optional<AddressChange> find(TokenHash token, Instant now) {
    return find(
        "c.id = (SELECT l.change_id FROM address_link l WHERE l.token = :key)", token.text(), now);
  }

  private Optional<AddressChange> find(String which, Object key, Instant now) {
    return sessions.look(
        session ->
            session
                .createNativeQuery(FIND + which, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("care_home_id", UUID.class)
                .addScalar("old_email", String.class)
                .addScalar("new_email", String.class)
                .addScalar("state", String.class)
                .addScalar("expires_at", Instant.class)
                .setParameter("now", now)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst()
                .map(JpaAddressChanges::change));
  }

  private static AddressChange change(Object[] row) {
    return new AddressChange(
        (UUID) row[0],
        new AccountId((UUID) row[1]),
        new EmailAddress((String) row[2]),
        new EmailAddress((String) row[3]),
        AddressChange.State.valueOf((String) row[4]),
        (Instant) row[5]);
  }

  @Override
  public void keep(AddressLink link) {
    sessions.transaction(
        session ->
            session
                .createNativeMutationQuery(
                    "INSERT INTO address_link (token, change_id) VALUES (:token, :change)")
                .setParameter("token", link.token().text())
                .setParameter("change", link.change())
                .executeUpdate());
  }

  /** One that is asked takes the place of another that is asked. */
  public static void keep(StatelessSession session, AddressChange change) {
    if (change.state() == AddressChange.State.ASKED) {
      session
          .createNativeMutationQuery(
              "DELETE FROM address_change WHERE care_home_id = :home AND state = 'ASKED'")
          .setParameter("home", change.careHome().value())
          .executeUpdate();
    }
    session
        .createNativeMutationQuery(
            "INSERT INTO address_change (id, care_home_id, old_email, new_email, state, expires_at)"
                + " VALUES (:id, :home, :before, :after, :state, :expires)")
        .setParameter("id", change.id())
        .setParameter("home", change.careHome().value())
        .setParameter("before", change.before().text())
        .setParameter("after", change.after().text())
        .setParameter("state", change.state().name())
        .setParameter("expires", change.expiresAt())
        .executeUpdate();
  }

  /** Forgets a change and the later ones of the same home. */
  public static void finish(StatelessSession session, AddressChange change) {
    session
        .createNativeMutationQuery(
            "DELETE FROM address_change WHERE care_home_id = :home AND id >= :id")
        .setParameter("home", change.careHome().value())
        .setParameter("id", change.id())
        .executeUpdate();
  }
}
