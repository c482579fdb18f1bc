package org.hearth.benchmarks.springdata;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Residents extends JpaRepository<Resident, UUID> {
  Optional<Resident> findByNhsNumber(String nhsNumber);

  boolean existsByNhsNumber(String nhsNumber);

  boolean existsByEmail(String email);
}
