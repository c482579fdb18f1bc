package org.hearth.domain.patient;

import java.time.LocalDate;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.dependency.LinkId;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.practice.OdsCode;

/** A patient who is not a dependent at present, and so can become a care home's dependent. */
public sealed interface Admissible extends Patient permits ResetPatient, FormerResident {

  /**
   * R10: the same account, with its history, becomes the dependent's.
   *
   * @param details what the practice enters of the person
   * @param practice whose staff confirm that the patient is registered there
   * @param careHome the account of the care home
   * @param link the identifier of the link that begins
   * @param from the first day on which the link holds
   * @return the dependent, with the link that begins
   */
  default Resident admit(
      PatientDetails details, OdsCode practice, AccountId careHome, LinkId link, LocalDate from) {
    return new Resident(
        record().registeredAt(practice, details), new PresentLink(link, id(), careHome, from));
  }
}
