package org.hearth.application.internal.imports.job;

import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportJob.ImportJobId;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportSummary;
import org.hearth.application.port.out.imports.StoredImport;
import org.hearth.application.port.out.imports.StoredImport.ImportOrder;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress;

/** Reads import jobs from what the storage holds of them. */
final class StoredJobs {
  private StoredJobs() {}

  static ImportJob job(StoredImport stored) {
    ImportOrder order = stored.order();
    ImportProgress progress = stored.progress();
    return new ImportJob(
        new ImportJobId(stored.id()),
        kind(order),
        order.dryRun(),
        order.by().practice(),
        order.by().name(),
        ImportJob.Status.valueOf(progress.status().name()),
        progress.rows(),
        progress.reported(),
        ImportSummary.mostFirst(progress.outcomes()),
        Findings.warnings(progress.warnings()),
        progress
            .refusal()
            .map(words -> new ImportJob.Refused(words.code(), words.message(), words.nextSteps())),
        order.submittedAt(),
        progress.finishedAt());
  }

  static ImportKind kind(ImportOrder order) {
    return order
        .careHome()
        .<ImportKind>map(ImportKind.ResidentsOf::new)
        .orElseGet(
            () ->
                order.kind().equals(ImportKind.CARE_HOMES.name())
                    ? ImportKind.CARE_HOMES
                    : ImportKind.RESIDENTS);
  }
}
