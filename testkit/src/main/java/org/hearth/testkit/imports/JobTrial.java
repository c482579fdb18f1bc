package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.Csv.RESIDENTS_HEADER;
import static org.hearth.testkit.imports.Csv.nhsNumber;
import static org.hearth.testkit.imports.Csv.resident;
import static org.hearth.testkit.imports.ImportTrial.STAFF;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportJob.ImportJobId;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.application.port.in.imports.ImportService.ImportLimits;
import org.hearth.application.port.in.imports.ImportService.RowPage;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.Identifiers;
import org.hearth.application.port.out.Storage;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.refusal.Refusal;
import org.hearth.testkit.story.SettableClock;

/** Import jobs on one storage, on which any number of servers have their desks. */
final class JobTrial {
  /** Three chunks. */
  static final int ROWS = 2_500;

  private static final int PAGE = 500;
  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Duration LEASE = Duration.ofSeconds(15);

  private final SettableClock clock = new SettableClock(TODAY);
  private final Settings settings =
      new Settings(clock, Identifiers.timeOrdered(), TestNumbers.ALLOWED);
  private final Storage storage;
  private final ImportService importService;
  private final ImportTrial trial;

  JobTrial(Storage storage) {
    this.storage = storage;
    this.importService = Hearth.on(storage, settings).importJobs();
    this.trial = new ImportTrial(Hearth.on(storage, settings));
    trial.careHomes(Csv.homes(2));
  }

  Storage storage() {
    return storage;
  }

  ImportService importService() {
    return importService;
  }

  /** Another server's import service, with other limits. */
  ImportService importService(ImportLimits limits) {
    return Hearth.builder(storage).settings(settings).importLimits(limits).build().importJobs();
  }

  /** Imports beside the import service. */
  ImportTrial trial() {
    return trial;
  }

  /** Another server's import service, whose worker is watched. */
  ImportService watchedService(WatchedStorage.Watcher watcher) {
    return Hearth.on(new WatchedStorage(storage, watcher), settings).importJobs();
  }

  /** Less than half a lease; three times are more than one. */
  void aWhilePasses() {
    clock.pass(LEASE.multipliedBy(2).dividedBy(5));
  }

  void leaseRunsOut() {
    clock.pass(LEASE);
  }

  /** Longer than an outage in which no import is given up. */
  void anOutagePasses() {
    clock.pass(Duration.ofHours(1));
  }

  ImportJob submitted(boolean dryRun, String csv) {
    return submit(dryRun, csv, Optional.empty()).get();
  }

  Either<Refusal, ImportJob> submit(boolean dryRun, String csv, Optional<IdempotencyKey> key) {
    return submit(dryRun, ImportTrial.file(csv), key);
  }

  Either<Refusal, ImportJob> submit(boolean dryRun, ImportFile file, Optional<IdempotencyKey> key) {
    return importService.submit(STAFF, ImportKind.RESIDENTS, dryRun, Confirmations.BOTH, file, key);
  }

  /** All reported rows, as {@code 2 created}, read page by page. */
  List<String> outcomes(ImportJobId job) {
    List<RowOutcome> rows = new ArrayList<>();
    RowPage page = importService.rows(STAFF, job, 0, PAGE).get();
    rows.addAll(page.rows());
    while (page.next().isPresent()) {
      assertThat(page.rows()).hasSize(PAGE);
      page = importService.rows(STAFF, job, page.next().getAsLong(), PAGE).get();
      rows.addAll(page.rows());
    }
    return rows.stream().map(row -> row.row() + " " + row.code()).toList();
  }

  /** The file of an import with its result. */
  String result(ImportJobId job, String csv) {
    return result(job, csv, RowOutcome::code);
  }

  String result(ImportJobId job, String csv, Function<RowOutcome, String> words) {
    StringWriter target = new StringWriter();
    try {
      importService.result(STAFF, job, ImportTrial.file(csv)).get().write(words, target);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return target.toString();
  }

  /** Residents who are right in everything. */
  static String residents(int count) {
    StringBuilder csv = new StringBuilder(RESIDENTS_HEADER);
    for (int i = 0; i < count; i++) {
      csv.append(resident(nhsNumber(i), "r" + i + "@willow.example", Csv.dummyNumber(i % 2)));
    }
    return csv.toString();
  }
}
