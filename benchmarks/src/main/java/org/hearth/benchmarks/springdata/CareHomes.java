package org.hearth.benchmarks.springdata;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CareHomes extends JpaRepository<CareHome, UUID> {
  Optional<CareHome> findByDummyNhsNumber(String dummyNhsNumber);
}
