package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.testkit.imports.Csv.dummyNumber;
import static org.hearth.testkit.imports.Csv.nhsNumber;
import static org.hearth.testkit.imports.Csv.resident;
import static org.hearth.testkit.imports.ImportTrial.OTHER_STAFF;
import static org.hearth.testkit.imports.ImportTrial.STAFF;
import static org.hearth.testkit.imports.ImportTrial.file;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportJob.ImportJobId;
import org.hearth.application.port.in.imports.ImportJob.Status;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.application.port.out.imports.ImportJobs;
import org.hearth.application.port.out.imports.ImportJobs.Lease;
import org.hearth.application.port.out.imports.ImportJobs.ReportedRow;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress.ImportStatus;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress.RefusalText;
import org.hearth.domain.refusal.ImportRefusal;
import org.hearth.testkit.storage.StorageFactory;
import org.junit.jupiter.api.Test;

/** Which imports have a result, and of which rows. */
public interface ImportsWithAResultJobStory extends StorageFactory {
  @Test
  default void R18_a_result_is_written_for_its_practice_and_of_its_file_alone() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv = JobTrial.residents(2);
    ImportJobId waiting = given.submitted(false, csv).id();

    hasNoResult(given, waiting, csv);
    given.importService().run(waiting);
    hasNoResult(given, waiting, JobTrial.residents(3));
    assertThat(given.importService().result(OTHER_STAFF, waiting, file(csv)).getLeft())
        .isEqualTo(new ImportRefusal.ImportNotFound());
  }

  @Test
  default void a_refused_import_has_no_result_though_its_first_rows_can_be_read() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv =
        JobTrial.residents(1_500)
            + resident(nhsNumber(2_000), dummyNumber(0)).replace("Sale\"", "Sale");
    ImportJobId job = carriedOut(given, csv);
    assertThat(given.importService().follow(STAFF, job).get().status()).isEqualTo(Status.REFUSED);

    hasNoResult(given, job, csv);
  }

  @Test
  default void an_import_that_was_given_up_comes_back_with_what_was_reported() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv = JobTrial.residents(1_001);
    ImportJobId job = given.submitted(false, csv).id();
    ImportService failing =
        given.watchedService(
            firstRow -> {
              if (firstRow > 1_000) {
                throw new UnsupportedOperationException("a row of Asha");
              }
            });
    for (int attempt = 1; attempt <= 10; attempt++) {
      assertThatThrownBy(failing::runNext).isInstanceOf(UnsupportedOperationException.class);
      given.leaseRunsOut();
    }
    assertThat(failing.runNext().orElseThrow().isGivenUp()).isTrue();

    List<String> lines = given.result(job, csv).lines().toList();

    assertThat(lines).hasSize(1_002);
    assertThat(lines.get(1_000)).startsWith("\"created\",,");
    assertThat(lines.get(1_001)).isEqualTo(",," + csv.lines().toList().get(1_001));
  }

  @Test
  default void an_import_that_was_given_up_before_its_file_was_read_has_no_result() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv = JobTrial.residents(2);
    ImportJobId job = given.submitted(false, csv).id();
    RefusalText why = new RefusalText("import-given-up", "It failed.", List.of("Ask."));
    ends(given, job, ImportStatus.REFUSED, Optional.of(why), List.of());

    hasNoResult(given, job, csv);
  }

  @Test
  default void a_row_of_which_nothing_was_reported_does_not_have_the_result_of_the_next() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv = JobTrial.residents(3);
    ImportJobId job = given.submitted(false, csv).id();
    List<ReportedRow> reported =
        List.of(new ReportedRow(3, "created", ""), new ReportedRow(7, "invalid", ""));
    ends(given, job, ImportStatus.DONE, Optional.empty(), reported);

    List<String> lines = given.result(job, csv).lines().toList();

    assertThat(lines.get(1)).isEqualTo(",," + csv.lines().toList().get(1));
    assertThat(lines.get(2)).startsWith("\"created\",,");
    assertThat(lines.get(3)).isEqualTo(",," + csv.lines().toList().get(3));
  }

  /** As another server's worker has left it. */
  private static void ends(
      JobTrial given,
      ImportJobId job,
      ImportStatus status,
      Optional<RefusalText> why,
      List<ReportedRow> reported) {
    ImportJobs jobs = given.storage().imports().orElseThrow().jobs();
    Lease lease = new Lease(new UUID(1, 2), Instant.EPOCH);
    assertThat(jobs.claim(job.value(), lease, Instant.EPOCH)).isTrue();
    ImportProgress over =
        new ImportProgress(
            status, 0, reported.size(), Map.of(), "", why, Optional.of(Instant.EPOCH));
    assertThat(jobs.advance(job.value(), lease, over, reported)).isTrue();
  }

  private static void hasNoResult(JobTrial given, ImportJobId job, String csv) {
    assertThat(given.importService().result(STAFF, job, file(csv)).getLeft())
        .isEqualTo(new ImportRefusal.ImportNotPlanned());
  }

  private static ImportJobId carriedOut(JobTrial given, String csv) {
    ImportJob job = given.submitted(false, csv);
    given.importService().run(job.id());
    return job.id();
  }
}
