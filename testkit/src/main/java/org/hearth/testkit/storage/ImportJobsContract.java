package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.storage.SampleImports.lease;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.IdempotencyRecord;
import org.hearth.application.port.out.imports.ImportJobs;
import org.hearth.application.port.out.imports.ImportJobs.Lease;
import org.hearth.application.port.out.imports.ImportJobs.ReportedRow;
import org.hearth.application.port.out.imports.StoredImport;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress.ImportStatus;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;
import org.junit.jupiter.api.Test;

/** {@link ImportJobs}: imports, their leases, and their reported rows. */
public interface ImportJobsContract extends StorageFactory {
  Instant LATER = Sample.NOW.plusSeconds(15);

  @Test
  default void an_import_is_submitted_with_its_entry_and_receipt_and_comes_back_as_it_was() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    StoredImport job = SampleImports.job(given);
    AuditEntry entry = SampleImports.entry(given);
    IdempotencyRecord idempotencyRecord = idempotencyRecord("job");

    assertThat(jobs(given).submit(job, entry, Optional.of(idempotencyRecord))).isTrue();

    assertThat(jobs(given).find(job.id())).contains(job);
    assertThat(jobs(given).find(new UUID(1, 1))).isEmpty();
    assertThat(given.trail()).containsExactly(entry);
    assertThat(given.storage().idempotencyRecords().find(idempotencyRecord.key()))
        .contains(idempotencyRecord);
  }

  @Test
  default void attempts_are_counted_from_the_first_until_a_row_is_told() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    StoredImport job = SampleImports.submitted(given);
    Instant at = Sample.NOW;
    for (int attempt = 1; attempt <= 3; attempt++) {
      Lease lease = lease(given, at);
      assertThat(jobs(given).claim(job.id(), lease, at)).isTrue();
      StoredImport attempted = jobs(given).find(job.id()).orElseThrow();
      assertThat(attempted.attempts()).isEqualTo(attempt);
      assertThat(attempted.attemptedSince()).contains(Sample.NOW);
      assertThat(
              jobs(given).advance(job.id(), lease, SampleImports.running(0, Map.of()), List.of()))
          .isTrue();
      at = lease.until();
    }
    Lease last = lease(given, at);
    assertThat(jobs(given).claim(job.id(), last, at)).isTrue();

    assertThat(
            jobs(given)
                .advance(
                    job.id(),
                    last,
                    SampleImports.running(1, Map.of("created", 1L)),
                    List.of(new ReportedRow(2, "created", ""))))
        .isTrue();

    StoredImport moved = jobs(given).find(job.id()).orElseThrow();
    assertThat(moved.attempts()).isZero();
    assertThat(moved.attemptedSince()).isEmpty();
    assertThat(jobs(given).claim(job.id(), lease(given, last.until()), last.until())).isTrue();
    assertThat(jobs(given).find(job.id()).orElseThrow().attemptedSince()).contains(last.until());
  }

  @Test
  default void an_import_whose_receipt_key_is_taken_is_not_kept() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    StoredImport first = SampleImports.job(given);
    StoredImport second = SampleImports.job(given);
    AuditEntry entry = SampleImports.entry(given);
    assertThat(jobs(given).submit(first, entry, Optional.of(idempotencyRecord("first")))).isTrue();

    assertThat(
            jobs(given)
                .submit(
                    second, SampleImports.entry(given), Optional.of(idempotencyRecord("second"))))
        .isFalse();
    assertThat(jobs(given).find(second.id())).isEmpty();
    assertThat(given.trail()).containsExactly(entry);
  }

  @Test
  default void the_oldest_that_waits_or_was_left_is_claimable() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    assertThat(jobs(given).claimable(Sample.NOW, Optional.empty())).isEmpty();
    StoredImport first = SampleImports.submitted(given);
    StoredImport second = SampleImports.submitted(given);

    assertThat(jobs(given).claimable(Sample.NOW, Optional.empty())).contains(first.id());
    assertThat(jobs(given).claim(first.id(), lease(given, Sample.NOW), Sample.NOW)).isTrue();
    assertThat(jobs(given).claimable(LATER.minusMillis(1), Optional.empty())).contains(second.id());
    assertThat(jobs(given).claimable(LATER, Optional.empty())).contains(first.id());
  }

  @Test
  default void practices_take_turns_and_of_each_the_oldest_import_goes_first() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    OdsCode first = new OdsCode("A10000");
    OdsCode last = new OdsCode("Z10000");
    UUID busy = SampleImports.submitted(given, last).id();
    SampleImports.submitted(given, last);
    UUID one = SampleImports.submitted(given, first).id();
    SampleImports.submitted(given, first);

    assertThat(jobs(given).claimable(Sample.NOW, Optional.empty())).contains(one);
    assertThat(jobs(given).claimable(Sample.NOW, Optional.of(first))).contains(busy);
    assertThat(jobs(given).claimable(Sample.NOW, Optional.of(new OdsCode("M10000"))))
        .contains(busy);
    assertThat(jobs(given).claimable(Sample.NOW, Optional.of(last))).contains(one);
  }

  @Test
  default void imports_that_are_not_over_are_counted_for_who_submitted_them() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    StoredImport job = SampleImports.submitted(given);
    SampleImports.submitted(given);
    PracticeStaff by = job.order().by();
    Lease lease = lease(given, Sample.NOW);

    assertThat(jobs(given).claim(job.id(), lease, Sample.NOW)).isTrue();
    assertThat(jobs(given).open(by)).isEqualTo(2);
    assertThat(jobs(given).open(new PracticeStaff(by.name(), new OdsCode("A10000")))).isZero();
    assertThat(jobs(given).open(new PracticeStaff("Zoe", by.practice()))).isZero();

    assertThat(jobs(given).advance(job.id(), lease, SampleImports.done(), List.of())).isTrue();
    assertThat(jobs(given).open(by)).isEqualTo(1);
  }

  @Test
  default void an_import_is_claimed_by_one_until_the_lease_has_run_out() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    UUID job = SampleImports.submitted(given).id();

    assertThat(jobs(given).claim(job, lease(given, Sample.NOW), Sample.NOW)).isTrue();
    assertThat(jobs(given).find(job).orElseThrow().progress().status())
        .isEqualTo(ImportStatus.RUNNING);
    Instant before = LATER.minusMillis(1);
    assertThat(jobs(given).claim(job, lease(given, before), before)).isFalse();
    assertThat(jobs(given).claim(job, lease(given, LATER), LATER)).isTrue();
    assertThat(jobs(given).claim(new UUID(1, 1), lease(given, LATER), LATER)).isFalse();
  }

  @Test
  default void of_many_who_claim_an_import_at_once_one_gets_it() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    for (int round = 0; round < 20; round++) {
      UUID job = SampleImports.submitted(given).id();
      List<Lease> leases = IntStream.range(0, 8).mapToObj(i -> lease(given, Sample.NOW)).toList();

      assertThat(
              leases.parallelStream()
                  .filter(lease -> jobs(given).claim(job, lease, Sample.NOW))
                  .count())
          .isEqualTo(1);
    }
  }

  @Test
  default void rows_are_kept_with_the_progress_and_read_page_by_page() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    UUID job = SampleImports.submitted(given).id();
    Lease lease = lease(given, Sample.NOW);
    assertThat(jobs(given).claim(job, lease, Sample.NOW)).isTrue();
    List<ReportedRow> rows =
        LongStream.rangeClosed(2, 1_001)
            .mapToObj(row -> new ReportedRow(row, "invalid", "email\tCorrect it: é " + row))
            .toList();
    ReportedRow last = new ReportedRow(1_003, "created", "", new UUID(1, 2) + "@7");
    ImportProgress first = SampleImports.running(1_000, Map.of("invalid", 1_000L));
    ImportProgress second = SampleImports.running(1_001, Map.of("invalid", 1_000L, "created", 1L));

    assertThat(jobs(given).advance(job, lease, first, rows)).isTrue();
    assertThat(jobs(given).find(job).orElseThrow().progress()).isEqualTo(first);
    assertThat(jobs(given).advance(job, lease, second, List.of(last))).isTrue();
    assertThat(jobs(given).find(job).orElseThrow().progress()).isEqualTo(second);

    assertThat(jobs(given).rows(job, 0, 2)).containsExactly(rows.get(0), rows.get(1));
    assertThat(jobs(given).rows(job, 1_000, 10)).containsExactly(rows.get(999), last);
    assertThat(jobs(given).rows(job, 1_003, 10)).isEmpty();
    assertThat(jobs(given).rows(new UUID(1, 1), 0, 10)).isEmpty();
  }

  @Test
  default void advancing_renews_the_lease() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    UUID job = SampleImports.submitted(given).id();
    Lease lease = lease(given, Sample.NOW);
    assertThat(jobs(given).claim(job, lease, Sample.NOW)).isTrue();

    Lease renewed = new Lease(lease.id(), LATER.plusSeconds(1));
    assertThat(jobs(given).advance(job, renewed, SampleImports.running(0, Map.of()), List.of()))
        .isTrue();

    assertThat(jobs(given).claim(job, lease(given, LATER), LATER)).isFalse();
  }

  @Test
  default void a_worker_that_lost_its_lease_keeps_nothing() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    UUID job = SampleImports.submitted(given).id();
    Lease lost = lease(given, Sample.NOW);
    assertThat(jobs(given).claim(job, lost, Sample.NOW)).isTrue();
    assertThat(jobs(given).claim(job, lease(given, LATER), LATER)).isTrue();

    assertThat(
            jobs(given)
                .advance(
                    job,
                    lost,
                    SampleImports.running(1, Map.of("created", 1L)),
                    List.of(new ReportedRow(2, "created", ""))))
        .isFalse();
    assertThat(jobs(given).rows(job, 0, 10)).isEmpty();
    assertThat(jobs(given).find(job).orElseThrow().progress().reported()).isZero();
  }

  @Test
  default void an_import_that_is_over_has_no_file_and_no_worker() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    UUID job = SampleImports.submitted(given).id();
    given.imports().files().keep(job, 0, new byte[] {1}, Sample.NOW);
    Lease lease = lease(given, Sample.NOW);
    assertThat(jobs(given).claim(job, lease, Sample.NOW)).isTrue();
    ImportProgress over = SampleImports.refused();

    assertThat(jobs(given).advance(job, lease, over, List.of())).isTrue();

    assertThat(jobs(given).find(job).orElseThrow().progress()).isEqualTo(over);
    assertThat(given.imports().files().part(job, 0)).isEmpty();
    assertThat(jobs(given).claimable(LATER.plusSeconds(60), Optional.empty())).isEmpty();
    assertThat(jobs(given).claim(job, lease(given, LATER), LATER.plusSeconds(60))).isFalse();
    assertThat(jobs(given).advance(job, lease, over, List.of())).isFalse();
  }

  @Test
  default void an_import_is_given_up_together_with_its_entry_by_the_worker_that_has_it() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    UUID job = SampleImports.submitted(given).id();
    given.imports().files().keep(job, 0, new byte[] {1}, Sample.NOW);
    Lease lost = lease(given, Sample.NOW);
    Lease lease = lease(given, LATER);
    assertThat(jobs(given).claim(job, lost, Sample.NOW)).isTrue();
    assertThat(jobs(given).claim(job, lease, LATER)).isTrue();
    int before = given.trail().size();
    AuditEntry entry = SampleImports.entry(given);

    assertThat(jobs(given).giveUp(job, lost, SampleImports.refused(), entry)).isFalse();
    assertThat(given.trail()).hasSize(before);
    assertThat(jobs(given).find(job).orElseThrow().progress().status())
        .isEqualTo(ImportStatus.RUNNING);

    assertThat(jobs(given).giveUp(job, lease, SampleImports.refused(), entry)).isTrue();
    assertThat(given.trail()).hasSize(before + 1).contains(entry);
    assertThat(jobs(given).find(job).orElseThrow().progress()).isEqualTo(SampleImports.refused());
    assertThat(given.imports().files().part(job, 0)).isEmpty();
    assertThat(jobs(given).claimable(LATER.plusSeconds(60), Optional.empty())).isEmpty();
  }

  private static ImportJobs jobs(SampleStorage given) {
    return given.imports().jobs();
  }

  private static IdempotencyRecord idempotencyRecord(String answer) {
    return new IdempotencyRecord(
        new IdempotencyKey("desk", "key"), "fingerprint", answer, Sample.NOW);
  }
}
