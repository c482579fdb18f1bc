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
   * @param practice whose staff confirm that the patient is registered there
   */
  default Resident admit(
      PatientDetails details, OdsCode practice, AccountId careHome, LinkId link, LocalDate from) {
    return new Resident(
        record().registeredAt(practice, details), new PresentLink(link, id(), careHome, from));
  }
}
