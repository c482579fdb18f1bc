package org.hearth.domain.request;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.practice.OdsCode;

/**
 * The practice and the homes that have access to a request (R26).
 *
 * @param practice the practice that was asked
 * @param homes the homes of which the patient was a dependent while the request was open
 */
public record RequestPlace(OdsCode practice, Set<AccountId> homes) {
  /**
   * Keeps a copy of the homes.
   *
   * @param practice the practice that was asked
   * @param homes the homes of which the patient was a dependent while the request was open
   */
  public RequestPlace {
    homes = Set.copyOf(homes);
  }

  /**
   * {@return the place of a patient's new request}
   *
   * @param patient whose it is
   */
  public static RequestPlace of(Patient patient) {
    return new RequestPlace(patient.practice(), home(patient).map(Set::of).orElse(Set.of()));
  }

  /**
   * {@return the same place, with the home in which the practice's patient is now}
   *
   * @param patient whose it is
   */
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
