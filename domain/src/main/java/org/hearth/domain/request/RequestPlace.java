package org.hearth.domain.request;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.practice.OdsCode;

/**
 * With whom a request stays (R26).
 *
 * @param practice of which it was asked
 * @param homes whose dependent the patient was while it was worked on; known where it is stored
 */
public record RequestPlace(OdsCode practice, Set<AccountId> homes) {
  public RequestPlace {
    homes = Set.copyOf(homes);
  }

  /** Where a patient's new request is. */
  public static RequestPlace of(Patient patient) {
    return new RequestPlace(patient.practice(), home(patient).map(Set::of).orElse(Set.of()));
  }

  /** The same place, with the home in which the practice's patient is now. */
  public RequestPlace with(Patient patient) {
    Optional<AccountId> home =
        home(patient).filter(other -> patient.isAt(practice) && !homes.contains(other));
    if (home.isEmpty()) {
      return this;
    }
    Set<AccountId> more = new HashSet<>(homes);
    more.add(home.get());
    return new RequestPlace(practice, more);
  }

  private static Optional<AccountId> home(Patient patient) {
    return patient instanceof Resident resident
        ? Optional.of(resident.link().careHome())
        : Optional.empty();
  }
}
