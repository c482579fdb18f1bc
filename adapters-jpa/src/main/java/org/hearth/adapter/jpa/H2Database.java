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
  public String accountsByKeys() {
    return byKey("id", "ids")
        + "UNION ALL "
        + byKey("number", "numbers")
        + "UNION ALL "
        + byKey("email", "emails");
  }

  private String byKey(String column, String parameter) {
    return "SELECT %s FROM account a %s WHERE a.%s = ANY(:%s) "
        .formatted(COLUMNS, PRESENT_LINK, column, parameter);
  }
}
