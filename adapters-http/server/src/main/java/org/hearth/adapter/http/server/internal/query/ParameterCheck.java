package org.hearth.adapter.http.server.internal.query;

import static org.hearth.adapter.http.server.internal.query.DeclaredParameters.Place.LINK;
import static org.hearth.adapter.http.server.internal.query.DeclaredParameters.Place.QUERY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares what a request gives with what its route declares. */
final class ParameterCheck {
  private ParameterCheck() {}

  /** All faults, in the order of the request. */
  static List<ParameterFault> faults(DeclaredParameters declared, List<Given> request) {
    Map<String, List<Given>> byName =
        request.stream()
            .collect(Collectors.groupingBy(Given::name, LinkedHashMap::new, Collectors.toList()));
    List<ParameterFault> faults = new ArrayList<>();
    byName.forEach((name, values) -> fault(declared, name, values).ifPresent(faults::add));
    return faults;
  }

  private static Optional<ParameterFault> fault(
      DeclaredParameters declared, String name, List<Given> values) {
    if (!declared.knows(name)) {
      Optional<String> meant = NearMiss.of(name, declared.types().keySet());
      return declared.place() == LINK && meant.isEmpty()
          ? Optional.empty()
          : Optional.of(ParameterFault.unknown(name, meant));
    }
    if (values.size() > 1) {
      return Optional.of(ParameterFault.doubled(name));
    }
    return declared.place() == QUERY
        ? ofValue(name, values.get(0).value(), declared.type(name))
        : Optional.empty();
  }

  private static Optional<ParameterFault> ofValue(String name, String value, Class<?> type) {
    return value.isEmpty()
        ? Optional.of(ParameterFault.empty(name))
        : StrictValues.fault(value, type).map(why -> ParameterFault.ofValue(name, why));
  }
}
