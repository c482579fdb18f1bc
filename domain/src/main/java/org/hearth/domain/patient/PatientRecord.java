package org.hearth.domain.patient;

import org.hearth.domain.account.AccountId;
import org.hearth.domain.number.NhsNumber;
import org.hearth.domain.practice.OdsCode;

/**
 * What all states of a patient's account have in common.
 *
 * @param practice where the patient is registered
 */
public record PatientRecord(
    AccountId id, NhsNumber number, OdsCode practice, PatientDetails details, long version) {

  PatientRecord changedTo(PatientDetails newDetails) {
    return new PatientRecord(id, number, practice, newDetails, version + 1);
  }

  PatientRecord registeredAt(OdsCode newPractice, PatientDetails newDetails) {
    return new PatientRecord(id, number, newPractice, newDetails, version + 1);
  }
}
