package org.hearth.adapter.http.server.internal.page.ownhome;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.RequestCount;

/**
 * A resident, and how their requests stand.
 *
 * @param open how many requests are not completed
 * @param changedAt when the last of all requests changed; empty where there is none
 */
record ResidentStanding(Resident resident, int open, Optional<Instant> changedAt) {
  static List<ResidentStanding> of(List<Resident> residents, List<RequestCount> counts) {
    Map<AccountId, List<RequestCount>> byPatient =
        counts.stream().collect(Collectors.groupingBy(RequestCount::patient));
    return residents.stream()
        .map(resident -> of(resident, byPatient.getOrDefault(resident.id(), List.of())))
        .toList();
  }

  private static ResidentStanding of(Resident resident, List<RequestCount> counts) {
    return new ResidentStanding(
        resident,
        counts.stream()
            .filter(count -> count.status().isOpen())
            .mapToInt(RequestCount::count)
            .sum(),
        counts.stream().map(RequestCount::changedAt).max(Instant::compareTo));
  }
}
