package org.hearth.benchmarks.springdata;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds a resident, and leaves an audit entry, as Hearth must (R19). */
@Service
class SearchService {
  private final Residents residents;
  private final AuditRecords auditRecords;

  SearchService(Residents residents, AuditRecords auditRecords) {
    this.residents = residents;
    this.auditRecords = auditRecords;
  }

  @Transactional
  public Optional<Resident> byNumber(String nhsNumber) {
    Optional<Resident> found = residents.findByNhsNumber(nhsNumber);
    auditRecords.save(AuditRecord.searched(found));
    return found;
  }
}
