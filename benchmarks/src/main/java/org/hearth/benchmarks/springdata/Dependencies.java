package org.hearth.benchmarks.springdata;

import org.springframework.data.jpa.repository.JpaRepository;

interface Dependencies extends JpaRepository<Dependency, Long> {}
