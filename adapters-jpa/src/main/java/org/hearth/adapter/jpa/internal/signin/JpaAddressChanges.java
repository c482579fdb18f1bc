package org.hearth.adapter.jpa.internal.signin;

import static org.hearth.adapter.jpa.internal.table.Column.column;
import static org.hearth.adapter.jpa.internal.table.SqlType.TEXT;
import static org.hearth.adapter.jpa.internal.table.SqlType.TIME;
import static org.hearth.adapter.jpa.internal.table.SqlType.UUID;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.account.OpenCareHome;
import org.hearth.adapter.jpa.internal.table.Table;
import org.hearth.adapter.jpa.internal.transaction.Conditions;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.signin.AddressChanges;
import org.hearth.application.port.out.signin.AddressChanges.AddressLink;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.AddressChange;
import org.hearth.domain.contact.EmailAddress;
import org.hibernate.StatelessSession;

/** Changes of homes' addresses in the tables {@code address_change} and {@code address_link}. */
public final class JpaAddressChanges implements AddressChanges {
  static final Table<AddressChange> CHANGE =
      Table.of(
          "address_change",
          row ->
              new AddressChange(
                  row.uuid(),
                  new AccountId(row.uuid()),
                  new EmailAddress(row.text()),
                  new EmailAddress(row.text()),
                  row.one(AddressChange.State.class),
                  row.time()),
          column("id", UUID, AddressChange::id),
          column("care_home_id", UUID, row -> row.careHome().value()),
          column("old_email", TEXT, row -> row.before().text()),
          column("new_email", TEXT, row -> row.after().text()),
          column("state", TEXT, row -> row.state().name()),
          column("expires_at", TIME, AddressChange::expiresAt));

  static final Table<AddressLink> LINK =
      Table.of(
          "address_link",
          row -> new AddressLink(new TokenHash(row.text()), row.uuid()),
          column("token", TEXT, row -> row.token().text()),
          column("change_id", UUID, AddressLink::change));

  private static final String SELECT = CHANGE.selection("c");

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
            new Conditions()
                    .and("c.expires_at > :now", "now", now)
                    .and(which, "key", key)
                    .rows(session, CHANGE, SELECT, "c.id")
                    .stream()
                    .findFirst());
  }

  @Override
  public void keep(AddressLink link) {
    sessions.transaction(session -> LINK.insert(session, link));
  }

  /** One that is asked takes the place of another that is asked. */
  public static void keep(StatelessSession session, AddressChange change) {
    OpenCareHome.require(session, change.careHome());
    if (change.state() == AddressChange.State.ASKED) {
      session
          .createNativeMutationQuery(
              "DELETE FROM address_change WHERE care_home_id = :home AND state = 'ASKED'")
          .setParameter("home", change.careHome().value())
          .executeUpdate();
    }
    CHANGE.insert(session, change);
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
