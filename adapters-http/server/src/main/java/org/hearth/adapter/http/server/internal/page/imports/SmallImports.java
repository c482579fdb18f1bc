package org.hearth.adapter.http.server.internal.page.imports;

import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.route.ImportsAtOnce;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportService;
import org.springframework.stereotype.Component;

/** Carries small imports out while the user waits; workers carry out the others. */
@Component
class SmallImports {
  private final ImportService imports;
  private final ImportsAtOnce atOnce;

  SmallImports(ImportService imports, ImportsAtOnce atOnce) {
    this.imports = imports;
    this.atOnce = atOnce;
  }

  void run(Visit visit, ImportJob job, long rows) {
    if (job.status() == ImportJob.Status.WAITING && atOnce.mayHave(rows)) {
      atOnce.takeIfFree(visit.actor(), () -> imports.run(job.id()));
    }
  }
}
