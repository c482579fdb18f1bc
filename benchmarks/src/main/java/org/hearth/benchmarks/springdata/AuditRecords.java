package org.hearth.benchmarks.springdata;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AuditRecords extends JpaRepository<AuditRecord, UUID> {}
