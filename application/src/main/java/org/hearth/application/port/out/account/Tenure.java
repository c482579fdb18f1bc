package org.hearth.application.port.out.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.UuidOrder;
import org.hearth.domain.patient.PastRegistration;
import org.hearth.domain.practice.OdsCode;

/**
 * A time in which an account was at one practice, between two time-ordered identifiers.
 *
 * @param after empty where the account began there
 * @param before empty where it is there still
 */
public record Tenure(Optional<UUID> after, Optional<UUID> before) {
  /** From the beginning, without an end. */
  public static final Tenure ALWAYS = new Tenure(Optional.empty(), Optional.empty());

  /**
   * {@return whether what has the time-ordered identifier began in this time}
   *
   * @param id the identifier, given once and for ever
   */
  public boolean includes(UUID id) {
    return after.filter(began -> UuidOrder.compare(id, began) <= 0).isEmpty()
        && before.filter(ended -> UuidOrder.compare(id, ended) >= 0).isEmpty();
  }

  /**
   * {@return the times in which an account was at a practice}
   *
   * @param practice the practice, by its ODS code
   * @param past how practices had it, oldest first
   * @param present whether it is there now
   */
  public static List<Tenure> of(OdsCode practice, List<PastRegistration> past, boolean present) {
    List<Tenure> tenures = new ArrayList<>();
    Optional<UUID> began = Optional.empty();
    for (PastRegistration registration : past) {
      Optional<UUID> ended = Optional.of(registration.id());
      if (registration.patient().isAt(practice)) {
        tenures.add(new Tenure(began, ended));
      }
      began = ended;
    }
    if (present) {
      tenures.add(new Tenure(began, Optional.empty()));
    }
    return List.copyOf(tenures);
  }
}
