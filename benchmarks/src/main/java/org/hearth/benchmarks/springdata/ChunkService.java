package org.hearth.benchmarks.springdata;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers the residents of one chunk in one transaction. */
@Service
public class ChunkService {
  private final CareHomes careHomes;
  private final Residents residents;
  private final Dependencies dependencies;
  private final AuditRecords auditRecords;

  ChunkService(
      CareHomes careHomes,
      Residents residents,
      Dependencies dependencies,
      AuditRecords auditRecords) {
    this.careHomes = careHomes;
    this.residents = residents;
    this.dependencies = dependencies;
    this.auditRecords = auditRecords;
  }

  /** Returns how many were registered. */
  @Transactional
  public int register(List<NamedCsvRecord> rows) {
    Map<String, Optional<CareHome>> homes = new HashMap<>();
    List<Resident> newResidents = new ArrayList<>();
    List<Dependency> newDependencies = new ArrayList<>();
    for (NamedCsvRecord row : rows) {
      Resident resident = CsvRows.resident(row);
      Optional<CareHome> home =
          homes.computeIfAbsent(row.getField("care_home_number"), careHomes::findByDummyNhsNumber);
      if (home.isPresent() && isNew(resident)) {
        newResidents.add(resident);
        newDependencies.add(Dependency.of(resident, home.get()));
      }
    }
    residents.saveAll(newResidents);
    dependencies.saveAll(newDependencies);
    auditRecords.saveAll(newResidents.stream().map(AuditRecord::registered).toList());
    return newResidents.size();
  }

  private boolean isNew(Resident resident) {
    return !residents.existsByNhsNumber(resident.nhsNumber)
        && (resident.email == null || !residents.existsByEmail(resident.email));
  }
}
