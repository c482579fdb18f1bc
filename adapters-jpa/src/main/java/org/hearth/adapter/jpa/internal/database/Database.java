package org.hearth.adapter.jpa.internal.database;

import java.util.List;
import java.util.Map;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.hearth.adapter.jpa.internal.account.AccountKey;
import org.hearth.adapter.jpa.internal.entity.AccountRow;
import org.hearth.adapter.jpa.internal.failure.DatabaseFaults;
import org.hearth.adapter.jpa.internal.failure.PostgresFaults;
import org.hearth.adapter.jpa.internal.insert.AccountInserts;
import org.hearth.adapter.jpa.internal.signin.SessionRow;

/** What the two databases say differently. */
public interface Database {
  /** What {@link AccountRow} reads; a home's practices, joined by commas, follow. */
  String COLUMNS =
      """
      a.id, a.number, a.email, a.name, a.given_name, a.date_of_birth, a.address, a.postcode,
      a.phone, a.housebound, a.standing, a.practice, a.version,
      a.link_id, a.care_home_id, a.dependent_since,
      CASE WHEN a.standing = 'CARE_HOME' THEN %s END AS practices
      """;

  String PRACTICES = "FROM care_home_practice p WHERE p.care_home_id = a.id";

  /**
   * What {@link SessionRow} reads of each session whose login has the address and password still;
   * which are wanted follows.
   */
  String SESSIONS =
      """
      SELECT s.expires_at, s.on_shift, s.login_id, s.email, u.name, u.practice, a.name,
        s.actor_kind, s.actor_name, s.actor_practice, s.actor_home, s.actor_id, s.token,
        s.begun_at, s.used_at, s.source, s.browser
      FROM login_session s
      LEFT JOIN login_password p
        ON p.login_id = s.login_id AND p.email = s.email AND p.edition = s.edition
      LEFT JOIN app_user u ON u.id = s.login_id AND u.email = s.email AND NOT u.disabled
      LEFT JOIN account a ON a.id = s.login_id AND a.email = s.email AND a.standing = 'CARE_HOME'
      WHERE (s.actor_kind IS NOT NULL
          OR p.login_id IS NOT NULL AND (u.id IS NOT NULL OR a.id IS NOT NULL))
      """;

  /** {@link #SESSIONS} with a token, which follows. */
  String SESSIONS_BY_TOKEN = SESSIONS + " AND s.token =";

  /**
   * The database of an address, {@code jdbc:postgresql:…} or {@code jdbc:h2:…}.
   *
   * @param user as whom a connection is made; empty where it is not known
   */
  static Database of(String jdbcUrl, String user) {
    if (jdbcUrl.startsWith("jdbc:postgresql:")) {
      return new PostgresDatabase(new PostgresFaults(jdbcUrl, user));
    }
    if (jdbcUrl.startsWith("jdbc:h2:")) {
      return new H2Database();
    }
    throw new IllegalArgumentException(
        "The database's address begins with jdbc:postgresql: or jdbc:h2:");
  }

  /** What Hearth asks of the driver. */
  Map<String, String> driverOptions(StorageTimeouts timeouts);

  /**
   * Commands that raise the time-outs of a connection while the schema is brought up to date; none
   * where there is no such time-out.
   */
  List<String> patience();

  /** Commands that restore the time-outs after {@link #patience}. */
  List<String> noPatience();

  AccountInserts openings();

  DatabaseFaults faults();

  /** {@link #COLUMNS} of the accounts that have one of the keys, which are given as one array. */
  String accountsBy(AccountKey key);

  /** {@link #SESSIONS} with one of the tokens, which are given as one array. */
  String sessionsByToken();
}
