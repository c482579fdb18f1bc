package org.hearth.application.port.in.patient;

import org.hearth.domain.patient.PatientDetails;
import org.hearth.domain.patient.Recognition;
import org.hearth.domain.patient.Registration;
import org.hearth.domain.patient.SamePersonConfirmation;
import org.hearth.domain.practice.OdsCode;

/** What is confirmed by a registration (R8, R23), and what the audit trail tells of it. */
public enum Attestation {
  DETAILS("details checked, holder agrees", SamePersonConfirmation.NOT_GIVEN),
  SAME_PERSON("details checked, holder agrees", SamePersonConfirmation.GIVEN),
  IMPORT("import: confirmed for all rows", SamePersonConfirmation.IMPOSSIBLE);

  private final String reason;
  private final SamePersonConfirmation samePerson;

  Attestation(String reason, SamePersonConfirmation samePerson) {
    this.reason = reason;
    this.samePerson = samePerson;
  }

  /** The registration of a person at a practice. */
  public Registration of(PatientDetails details, OdsCode practice) {
    return new Registration(details, practice, samePerson);
  }

  /** Why an account was opened for a number that had none. */
  public String reason() {
    return reason;
  }

  /** Why an account that the number had became the person's. */
  public String reason(Recognition recognised) {
    return recognised == Recognition.BY_CONFIRMATION
        ? reason + "; confirmed to be the same person"
        : reason;
  }
}
