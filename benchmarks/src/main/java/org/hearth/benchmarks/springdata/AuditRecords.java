package org.hearth.benchmarks.springdata;

import org.springframework.data.jpa.repository.JpaRepository;

interface AuditRecords extends JpaRepository<AuditRecord, Long> {}
