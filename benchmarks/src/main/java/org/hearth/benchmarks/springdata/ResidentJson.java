package org.hearth.benchmarks.springdata;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A resident, in and out. */
@NullUnmarked
record ResidentJson(
    UUID id,
    String nhsNumber,
    String givenName,
    String familyName,
    LocalDate dateOfBirth,
    String address,
    String postcode,
    String phone,
    String email,
    String careHomeNumber) {
  Resident toResident() {
    Resident resident = new Resident();
    resident.nhsNumber = nhsNumber;
    resident.givenName = givenName;
    resident.familyName = familyName;
    resident.dateOfBirth = dateOfBirth;
    resident.address = address;
    resident.postcode = postcode;
    resident.phone = phone;
    resident.email = email;
    return resident;
  }

  static ResidentJson of(Resident resident, String careHomeNumber) {
    return new ResidentJson(
        resident.id,
        resident.nhsNumber,
        resident.givenName,
        resident.familyName,
        resident.dateOfBirth,
        resident.address,
        resident.postcode,
        resident.phone,
        resident.email,
        careHomeNumber);
  }
}
