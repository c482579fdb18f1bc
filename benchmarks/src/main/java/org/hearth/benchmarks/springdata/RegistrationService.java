package org.hearth.benchmarks.springdata;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers one resident. */
@Service
public class RegistrationService {
  private final CareHomes careHomes;
  private final Residents residents;
  private final Dependencies dependencies;
  private final AuditRecords auditRecords;

  RegistrationService(
      CareHomes careHomes,
      Residents residents,
      Dependencies dependencies,
      AuditRecords auditRecords) {
    this.careHomes = careHomes;
    this.residents = residents;
    this.dependencies = dependencies;
    this.auditRecords = auditRecords;
  }

  @Transactional
  public void register(Resident resident, String careHomeNumber) {
    if (residents.existsByNhsNumber(resident.nhsNumber)) {
      throw new IllegalStateException("The resident is registered already");
    }
    if (resident.email != null && residents.existsByEmail(resident.email)) {
      throw new IllegalStateException("The e-mail address is in use");
    }
    CareHome careHome =
        careHomes
            .findByDummyNhsNumber(careHomeNumber)
            .orElseThrow(() -> new IllegalStateException("There is no such care home"));
    residents.save(resident);
    dependencies.save(Dependency.of(resident, careHome));
    auditRecords.save(AuditRecord.registered(resident));
  }
}
