package org.hearth.adapter.jpa;

import java.util.Map;
import org.hearth.adapter.jpa.opening.Openings;
import org.hearth.adapter.jpa.opening.PostgresOpenings;
import org.hearth.application.storage.Changes;

/** PostgreSQL. */
final class PostgresDatabase implements Database {
  /** An array takes less to begin with than an aggregate, which is begun for patients as well. */
  static final String ACCOUNT =
      COLUMNS.formatted("array_to_string(ARRAY(SELECT p.practice " + PRACTICES + "), ',')");

  private final PostgresFaults faults;

  PostgresDatabase(PostgresFaults faults) {
    this.faults = faults;
  }

  /**
   * Messages of the server's errors would quote the values of rows, which may be personal. Plans
   * are made once and not for each call: the statements are written so that there is one good plan,
   * and planning would take longer than the work.
   */
  @Override
  public Map<String, String> driverOptions() {
    return Map.of(
        "logServerErrorDetail", "false",
        "ApplicationName", "hearth",
        "options", "-c plan_cache_mode=force_generic_plan");
  }

  @Override
  public Openings openings() {
    return new PostgresOpenings();
  }

  @Override
  public DatabaseFaults faults() {
    return faults;
  }

  @Override
  public AccountSearch accountSearch(
      Connections connections, AccountLookup lookup, Changes changes) {
    return new PostgresAccountSearch(connections);
  }

  /**
   * A look into the index for each key, whatever statistics the table has or has not: the OFFSET
   * keeps the planner from turning the loop into a scan of the table.
   */
  @Override
  public String accountsBy(AccountKey key) {
    return """
    SELECT f.* FROM unnest(?::%s[]) AS k (wanted)
    CROSS JOIN LATERAL (SELECT %s FROM account a WHERE a.%s = k.wanted OFFSET 0) AS f
    """
        .formatted(key.type(), ACCOUNT, key.column());
  }

  @Override
  public String sessionsByToken() {
    return "SELECT f.* FROM unnest(?::text[]) AS k (wanted) CROSS JOIN LATERAL (%s k.wanted OFFSET 0) AS f"
        .formatted(SESSIONS_BY_TOKEN);
  }
}
