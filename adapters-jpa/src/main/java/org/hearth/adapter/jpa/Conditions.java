package org.hearth.adapter.jpa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/** The conditions of a list, of which those without a value do not narrow it. */
final class Conditions {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  Conditions and(String condition, boolean wanted) {
    if (wanted) {
      conditions.add(condition);
    }
    return this;
  }

  Conditions and(String condition, String parameter, Object value) {
    conditions.add(condition);
    parameters.put(parameter, value);
    return this;
  }

  Conditions and(String condition, String parameter, Optional<?> value) {
    value.ifPresent(given -> and(condition, parameter, (Object) given));
    return this;
  }

  /** A value for a condition that has several. */
  Conditions with(String parameter, Object value) {
    parameters.put(parameter, value);
    return this;
  }

  <T> NativeQuery<T> query(
      StatelessSession session, String selection, String order, Class<T> type) {
    String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    NativeQuery<T> query =
        session.createNativeQuery(selection + where + " ORDER BY " + order, type);
    parameters.forEach(query::setParameter);
    return query;
  }
}
