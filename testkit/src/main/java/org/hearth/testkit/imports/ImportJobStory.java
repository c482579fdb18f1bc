package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.testkit.imports.Csv.RESIDENTS_HEADER;
import static org.hearth.testkit.imports.Csv.nhsNumber;
import static org.hearth.testkit.imports.Csv.resident;
import static org.hearth.testkit.imports.ImportTrial.OTHER_STAFF;
import static org.hearth.testkit.imports.ImportTrial.STAFF;
import static org.hearth.testkit.imports.ImportTrial.SUPPORT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportJob.ImportJobId;
import org.hearth.application.port.in.imports.ImportJob.Status;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.ImportRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.testkit.storage.StorageFactory;
import org.junit.jupiter.api.Test;

/** Imports that are submitted, carried out by a worker, and followed. */
public interface ImportJobStory extends StorageFactory {
  Optional<IdempotencyKey> KEY = Optional.of(new IdempotencyKey("desk", "key"));

  @Test
  default void a_job_waits_for_a_worker_and_tells_what_importing_at_once_would() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv =
        JobTrial.residents(1_200)
            + resident(nhsNumber(5_000), "not-an-email", "12345")
            + resident(nhsNumber(5_001), "999-999-0077");
    given.trial().plan(STAFF, ImportKind.RESIDENTS, ImportTrial.file(csv));
    List<RowOutcome> planned = given.trial().rows();

    ImportJob waiting = given.submitted(false, csv);
    assertThat(waiting.status()).isEqualTo(Status.WAITING);
    assertThat(given.importService().follow(STAFF, waiting.id()).get()).isEqualTo(waiting);
    assertThat(given.outcomes(waiting.id())).isEmpty();

    ImportJob done = given.importService().runNext().orElseThrow();

    assertThat(done.status()).isEqualTo(Status.DONE);
    assertThat(done.rows()).isEqualTo(1_202);
    assertThat(done.done()).isEqualTo(1_202);
    assertThat(done.finishedAt()).isPresent();
    assertThat(done.outcomes())
        .isEqualTo(Map.of("created", 1_200L, "invalid", 1L, "care-home-not-found", 1L));
    assertThat(given.importService().follow(STAFF, done.id()).get()).isEqualTo(done);
    assertThat(given.importService().rows(STAFF, done.id(), 1_201, 500).get().rows())
        .isEqualTo(planned.subList(1_200, 1_202));
    assertThat(given.outcomes(done.id()))
        .isEqualTo(planned.stream().map(row -> row.row() + " " + row.code()).toList());
    assertThat(given.importService().runNext()).isEmpty();
  }

  @Test
  default void a_dry_run_needs_no_confirmations_and_changes_nothing() {
    JobTrial given = new JobTrial(emptyStorage());
    ImportJobId job =
        given
            .importService()
            .submit(
                STAFF,
                ImportKind.RESIDENTS,
                true,
                new Confirmations(false, false),
                ImportTrial.file(JobTrial.residents(10)),
                Optional.empty())
            .get()
            .id();

    assertThat(given.importService().run(job).get().outcomes()).isEqualTo(Map.of("created", 10L));
    assertThat(given.trial().trail(AuditAction.RESIDENT_REGISTERED)).isEmpty();
  }

  @Test
  default void the_file_is_there_until_the_job_is_done_and_no_longer() {
    JobTrial given = new JobTrial(emptyStorage());
    ImportJobId job = given.submitted(false, JobTrial.residents(10)).id();
    assertThat(given.storage().imports().orElseThrow().files().part(job.value(), 0)).isPresent();

    given.importService().run(job);

    assertThat(given.storage().imports().orElseThrow().files().part(job.value(), 0)).isEmpty();
    assertThat(given.importService().run(job).get().status()).isEqualTo(Status.DONE);
  }

  @Test
  default void a_file_that_cannot_be_imported_is_refused_in_its_words() {
    JobTrial given = new JobTrial(emptyStorage());
    ImportJobId job = given.submitted(false, "name,email\nx,y\n").id();

    ImportJob refused = given.importService().run(job).get();

    assertThat(refused.status()).isEqualTo(Status.REFUSED);
    ImportJob.Refused words = refused.refused().orElseThrow();
    assertThat(words.code()).isEqualTo("file-unusable");
    assertThat(words.message()).contains("no column nhs_number");
    assertThat(words.nextSteps()).hasSize(2);
    assertThat(given.storage().imports().orElseThrow().files().part(job.value(), 0)).isEmpty();
  }

  @Test
  default void the_same_key_and_content_are_the_same_job_and_other_content_is_refused() {
    JobTrial given = new JobTrial(emptyStorage());
    ImportJob first = given.submit(false, JobTrial.residents(10), KEY).get();

    assertThat(given.submit(false, JobTrial.residents(10), KEY).get()).isEqualTo(first);
    assertThat(given.submit(false, JobTrial.residents(11), KEY).getLeft())
        .isEqualTo(new Refusal.IdempotencyKeyReused());
    assertThat(given.submit(true, JobTrial.residents(10), KEY).getLeft())
        .isEqualTo(new Refusal.IdempotencyKeyReused());
    ImportJob done = given.importService().runNext().orElseThrow();
    assertThat(given.submit(false, JobTrial.residents(10), KEY).get()).isEqualTo(done);
    assertThat(given.importService().runNext()).isEmpty();
  }

  @Test
  default void a_file_that_comes_many_times_at_once_under_one_key_is_one_job() {
    JobTrial given = new JobTrial(emptyStorage());

    assertThat(
            IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> given.submit(false, JobTrial.residents(10), KEY).get().id())
                .distinct())
        .hasSize(1);
    assertThat(given.importService().runNext()).isPresent();
    assertThat(given.importService().runNext()).isEmpty();
    assertThat(
            given
                .storage()
                .imports()
                .orElseThrow()
                .files()
                .deleteAbandoned(Instant.parse("2100-01-01T00:00:00Z")))
        .isZero();
  }

  @Test
  default void a_file_that_breaks_off_leaves_nothing() {
    JobTrial given = new JobTrial(emptyStorage());

    assertThatThrownBy(
            () ->
                given.submit(
                    false,
                    () -> {
                      throw new IOException("The connection broke off");
                    },
                    KEY))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(given.importService().runNext()).isEmpty();
    assertThat(given.submit(false, JobTrial.residents(10), KEY).isRight()).isTrue();
  }

  @Test
  default void R18_a_job_is_followed_at_the_practice_that_submitted_it() {
    JobTrial given = new JobTrial(emptyStorage());
    ImportJobId job = given.submitted(true, JobTrial.residents(10)).id();

    assertThat(given.importService().follow(OTHER_STAFF, job).getLeft())
        .isEqualTo(new ImportRefusal.ImportNotFound());
    assertThat(given.importService().rows(OTHER_STAFF, job, 0, 10).getLeft())
        .isEqualTo(new ImportRefusal.ImportNotFound());
    assertThat(given.importService().follow(SUPPORT, job).getLeft())
        .isEqualTo(new Refusal.NotAllowed());
    assertThat(given.trial().trail(AuditAction.ACCESS_REFUSED)).hasSize(3);
    ImportJobId nobodys = new ImportJobId(new UUID(7, 7));
    assertThat(given.importService().follow(STAFF, nobodys).getLeft())
        .isEqualTo(new ImportRefusal.ImportNotFound());
    assertThat(given.importService().run(nobodys).getLeft())
        .isEqualTo(new ImportRefusal.ImportNotFound());
  }

  @Test
  default void what_may_not_be_imported_is_refused_before_the_file_is_read() {
    JobTrial given = new JobTrial(emptyStorage());
    ImportKind nobodys = new ImportKind.ResidentsOf(new AccountId(new UUID(7, 7)));

    assertThat(
            given
                .importService()
                .submit(
                    STAFF, nobodys, true, Confirmations.BOTH, OneHomeImportContract.UNREADABLE, KEY)
                .getLeft())
        .isEqualTo(new CareHomeRefusal.CareHomeNotFound());
    assertThat(
            given
                .importService()
                .submit(
                    STAFF,
                    ImportKind.RESIDENTS,
                    false,
                    new Confirmations(true, false),
                    OneHomeImportContract.UNREADABLE,
                    KEY)
                .getLeft()
                .code())
        .isEqualTo("confirmation-missing");
  }

  @Test
  default void R19_the_trail_tells_of_submission_beginning_and_end() {
    JobTrial given = new JobTrial(emptyStorage());
    int before = given.trial().trail(AuditAction.IMPORT_APPLIED).size();
    given.importService().run(given.submitted(false, JobTrial.residents(10)).id());

    assertThat(given.trial().trail(AuditAction.IMPORT_APPLIED).stream().skip(before))
        .allSatisfy(entry -> assertThat(entry.actor()).isEqualTo(STAFF))
        .extracting(AuditEntry::reason)
        .containsExactly("RESIDENTS submitted", "RESIDENTS begun", "RESIDENTS done, rows: 10");
  }

  @Test
  default void residents_of_one_home_are_imported_by_a_job() {
    JobTrial given = new JobTrial(emptyStorage());
    AccountId home =
        given.trial().trail(AuditAction.CARE_HOME_OPENED).get(0).subject().orElseThrow();
    ImportJob job =
        given
            .importService()
            .submit(
                STAFF,
                new ImportKind.ResidentsOf(home),
                false,
                Confirmations.BOTH,
                ImportTrial.file(RESIDENTS_HEADER + resident(nhsNumber(1), "")),
                Optional.empty())
            .get();

    assertThat(job.kind()).isEqualTo(new ImportKind.ResidentsOf(home));
    assertThat(given.importService().run(job.id()).get().outcomes())
        .isEqualTo(Map.of("created", 1L));
  }
}
