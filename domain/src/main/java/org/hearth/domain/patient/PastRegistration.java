package org.hearth.domain.patient;

import java.util.UUID;

/**
 * A patient's account as a practice had it when the account moved to another one. It is kept for
 * the practice that it was at (R26).
 *
 * @param id time-ordered: what was recorded of the account before has a smaller identifier
 * @param patient as the practice last had them, in the version that the account had
 */
public record PastRegistration(UUID id, Patient patient) {

  /**
   * Of a patient who moves now; a resident's dependency ends with the move.
   *
   * @param id the identifier, given once and for ever
   * @param patient whose it is
   * @return what the practice keeps to look at
   */
  public static PastRegistration of(UUID id, Patient patient) {
    return new PastRegistration(
        id, patient instanceof Resident resident ? resident.asLeft() : patient);
  }
}
