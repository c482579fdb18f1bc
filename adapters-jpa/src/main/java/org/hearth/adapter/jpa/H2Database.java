package org.hearth.adapter.jpa;

import java.util.Map;
import org.hearth.adapter.jpa.opening.H2Openings;
import org.hearth.adapter.jpa.opening.Openings;

/** H2 in its PostgreSQL mode. */
final class H2Database implements Database {
  @Override
  public Map<String, String> driverOptions() {
    return Map.of();
  }

  @Override
  public Openings openings() {
    return new H2Openings();
  }

  @Override
  public String accountsBy(AccountKey key) {
    return "SELECT %s FROM account a %s WHERE a.%s = ANY(?) "
        .formatted(COLUMNS, PRESENT_LINK, key.column());
  }

  @Override
  public String sessionsByToken() {
    return SESSIONS + " ANY(?)";
  }
}
