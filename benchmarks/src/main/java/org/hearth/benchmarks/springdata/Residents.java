package org.hearth.benchmarks.springdata;

import org.springframework.data.jpa.repository.JpaRepository;

interface Residents extends JpaRepository<Resident, Long> {
  boolean existsByNhsNumber(String nhsNumber);

  boolean existsByEmail(String email);
}
