package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.testkit.imports.ImportTrial.STAFF;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportJob.ImportJobId;
import org.hearth.application.port.in.imports.ImportJob.Status;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.testkit.storage.StorageFactory;
import org.junit.jupiter.api.Test;

/** Workers that break down half-way, or are too slow, and others that go on in their place. */
public interface AbandonedImportJobStory extends StorageFactory {
  /** The first row of the second chunk. */
  int SECOND_CHUNK = 1_002;

  @Test
  default void another_worker_completes_an_abandoned_job_and_what_was_told_stays_told() {
    JobTrial given = new JobTrial(emptyStorage());
    ImportJobId job = abandoned(given, false);

    given.leaseRunsOut();
    ImportJob done = given.importService().runNext().orElseThrow();

    assertThat(done.id()).isEqualTo(job);
    assertThat(done.status()).isEqualTo(Status.DONE);
    assertThat(done.done()).isEqualTo(JobTrial.ROWS);
    assertThat(given.outcomes(job).subList(0, 1_000)).isEqualTo(created(1_000));
    assertThat(given.outcomes(job)).hasSize(JobTrial.ROWS).doesNotHaveDuplicates();
    // The second chunk was kept, and the worker broke down before it could report it.
    assertThat(done.outcomes()).isEqualTo(Map.of("created", 1_500L, "already-registered", 1_000L));
    assertThat(given.trial().residents(JobTrial.residents(JobTrial.ROWS)).get().outcomes())
        .isEqualTo(Map.of("already-registered", (long) JobTrial.ROWS));
  }

  @Test
  default void a_job_that_fails_ten_times_is_given_up_with_its_reason_and_blocks_no_other() {
    JobTrial given = new JobTrial(emptyStorage());
    ImportJobId job = given.submitted(true, JobTrial.residents(1)).id();
    for (int attempt = 1; attempt < 10; attempt++) {
      assertThatThrownBy(() -> failing(given).runNext())
          .isInstanceOf(UnsupportedOperationException.class);
      given.leaseRunsOut();
    }

    ImportJob over = failing(given).runNext().orElseThrow();

    assertThat(over.id()).isEqualTo(job);
    assertThat(over.status()).isEqualTo(Status.REFUSED);
    assertThat(over.refused().orElseThrow().code()).isEqualTo("import-given-up");
    assertThat(over.refused().orElseThrow().message())
        .contains("failed 10 times", "UnsupportedOperationException")
        .doesNotContain("Asha");
    ImportJobId next = given.submitted(true, JobTrial.residents(1)).id();
    assertThat(given.importService().runNext().orElseThrow().id()).isEqualTo(next);
    assertThat(given.importService().runNext()).isEmpty();
  }

  @Test
  default void R19_the_trail_says_that_a_job_was_given_up() {
    JobTrial given = new JobTrial(emptyStorage());
    int before = given.trial().trail(AuditAction.IMPORT_APPLIED).size();
    given.submitted(false, JobTrial.residents(1));
    for (int attempt = 1; attempt < 10; attempt++) {
      assertThatThrownBy(() -> failing(given).runNext())
          .isInstanceOf(UnsupportedOperationException.class);
      given.leaseRunsOut();
    }
    assertThat(failing(given).runNext().orElseThrow().status()).isEqualTo(Status.REFUSED);

    List<AuditEntry> trail = given.trial().trail(AuditAction.IMPORT_APPLIED);
    assertThat(trail.subList(before, trail.size()))
        .allSatisfy(entry -> assertThat(entry.actor()).isEqualTo(STAFF))
        .extracting(AuditEntry::reason)
        .endsWith("RESIDENTS given up after 10 attempts")
        .containsOnlyOnce("RESIDENTS given up after 10 attempts");
  }

  @Test
  default void R19_a_server_that_ends_as_it_gives_a_job_up_leaves_no_entry_that_is_untrue() {
    JobTrial given = new JobTrial(emptyStorage());
    given.submitted(false, JobTrial.residents(1));
    for (int attempt = 1; attempt < 10; attempt++) {
      assertThatThrownBy(() -> failing(given).runNext())
          .isInstanceOf(UnsupportedOperationException.class);
      given.leaseRunsOut();
    }
    ImportService ending =
        given.watchedService(
            new WatchedStorage.Watcher() {
              @Override
              public void reports(long firstRow) {
                throw new UnsupportedOperationException("a row of Asha");
              }

              @Override
              public void givesUp() {
                throw new IllegalStateException("The server is gone");
              }
            });

    assertThatThrownBy(ending::runNext).hasMessage("The server is gone");

    given.leaseRunsOut();
    assertThat(given.importService().runNext().orElseThrow().status()).isEqualTo(Status.DONE);
    assertThat(given.trial().trail(AuditAction.IMPORT_APPLIED))
        .extracting(AuditEntry::reason)
        .noneMatch(reason -> reason.contains("given up"));
  }

  @Test
  default void an_outage_of_some_minutes_loses_no_job() {
    JobTrial given = new JobTrial(emptyStorage());
    ImportJobId job = given.submitted(false, JobTrial.residents(1)).id();
    noAttemptEnds(given, 30);

    ImportJob done = given.importService().runNext().orElseThrow();

    assertThat(done.id()).isEqualTo(job);
    assertThat(done.status()).isEqualTo(Status.DONE);
    assertThat(done.outcomes()).isEqualTo(Map.of("already-registered", 1L));
  }

  @Test
  default void an_outage_of_some_minutes_loses_no_job_that_waited_for_long() {
    JobTrial given = new JobTrial(emptyStorage());
    ImportJobId job = given.submitted(true, JobTrial.residents(1)).id();
    given.anOutagePasses();
    given.anOutagePasses();
    noAttemptEnds(given, 30);

    ImportJob done = given.importService().runNext().orElseThrow();

    assertThat(done.id()).isEqualTo(job);
    assertThat(done.status()).isEqualTo(Status.DONE);
  }

  @Test
  default void a_job_of_which_no_attempt_ends_is_given_up_after_an_hour() {
    JobTrial given = new JobTrial(emptyStorage());
    given.submitted(true, JobTrial.residents(1));
    noAttemptEnds(given, 10);
    given.anOutagePasses();

    ImportJob over = given.importService().runNext().orElseThrow();

    assertThat(over.status()).isEqualTo(Status.REFUSED);
    assertThat(over.refused().orElseThrow().code()).isEqualTo("import-given-up");
    assertThat(over.refused().orElseThrow().message())
        .contains("failed 10 times", "no attempt came to an end");
    assertThat(given.trial().trail(AuditAction.IMPORT_PLANNED))
        .extracting(AuditEntry::reason)
        .endsWith("RESIDENTS given up after 10 attempts");
  }

  /** The storage takes the claims of workers, and no report. */
  private static void noAttemptEnds(JobTrial given, int attempts) {
    for (int attempt = 1; attempt <= attempts; attempt++) {
      ImportService cut =
          given.watchedService(
              row -> {
                throw new StorageUnavailableException("The database is gone", null);
              });
      assertThatThrownBy(cut::runNext).isInstanceOf(StorageUnavailableException.class);
      given.leaseRunsOut();
    }
  }

  /** Another server each time, whose import fails on the first row. */
  private static ImportService failing(JobTrial given) {
    return given.watchedService(
        row -> {
          throw new UnsupportedOperationException("a row of Asha");
        });
  }

  @Test
  default void another_worker_completes_an_abandoned_dry_run() {
    JobTrial given = new JobTrial(emptyStorage());
    ImportJobId job = abandoned(given, true);

    given.leaseRunsOut();
    ImportJob done = given.importService().run(job).get();

    assertThat(done.outcomes()).isEqualTo(Map.of("created", (long) JobTrial.ROWS));
    assertThat(given.outcomes(job)).isEqualTo(created(JobTrial.ROWS));
    assertThat(given.trial().trail(AuditAction.RESIDENT_REGISTERED)).isEmpty();
  }

  @Test
  default void an_abandoned_job_is_left_alone_until_its_lease_has_run_out() {
    JobTrial given = new JobTrial(emptyStorage());
    ImportJobId job = abandoned(given, true);

    assertThat(given.importService().runNext()).isEmpty();
    ImportJob left = given.importService().run(job).get();

    assertThat(left.status()).isEqualTo(Status.RUNNING);
    assertThat(left.rows()).isEqualTo(JobTrial.ROWS);
    assertThat(left.done()).isEqualTo(1_000);
    assertThat(left.outcomes()).isEqualTo(Map.of("created", 1_000L));
    assertThat(given.outcomes(job)).isEqualTo(created(1_000));
  }

  @Test
  default void a_worker_that_is_too_slow_gives_way_to_the_one_that_took_its_place() {
    JobTrial given = new JobTrial(emptyStorage());
    ImportJobId job = given.submitted(true, JobTrial.residents(JobTrial.ROWS)).id();
    ImportService slow =
        given.watchedService(
            firstRow -> {
              if (firstRow == SECOND_CHUNK) {
                given.leaseRunsOut();
                assertThat(given.importService().run(job).get().status()).isEqualTo(Status.DONE);
              }
            });

    ImportJob asItStands = slow.run(job).get();

    assertThat(asItStands).isEqualTo(given.importService().follow(STAFF, job).get());
    assertThat(asItStands.status()).isEqualTo(Status.DONE);
    assertThat(given.outcomes(job)).isEqualTo(created(JobTrial.ROWS));
  }

  @Test
  default void a_worker_keeps_its_lease_however_long_the_job_takes() {
    JobTrial given = new JobTrial(emptyStorage());
    ImportJobId job = given.submitted(true, JobTrial.residents(JobTrial.ROWS)).id();
    ImportService other = given.importService();
    ImportService steady =
        given.watchedService(
            firstRow -> {
              given.aWhilePasses();
              assertThat(other.runNext()).isEmpty();
            });

    assertThat(steady.run(job).get().status()).isEqualTo(Status.DONE);
  }

  /** A job whose worker broke down when it was about to report its second chunk. */
  private static ImportJobId abandoned(JobTrial given, boolean dryRun) {
    ImportJobId job = given.submitted(dryRun, JobTrial.residents(JobTrial.ROWS)).id();
    ImportService dying =
        given.watchedService(
            firstRow -> {
              if (firstRow == SECOND_CHUNK) {
                throw new IllegalStateException("The server is gone");
              }
            });
    assertThatThrownBy(() -> dying.run(job)).hasMessage("The server is gone");
    return job;
  }

  private static List<String> created(int count) {
    return IntStream.range(2, 2 + count).mapToObj(row -> row + " created").toList();
  }
}
