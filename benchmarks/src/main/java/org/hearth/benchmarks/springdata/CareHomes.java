package org.hearth.benchmarks.springdata;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface CareHomes extends JpaRepository<CareHome, Long> {
  Optional<CareHome> findByDummyNhsNumber(String dummyNhsNumber);
}
