package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.imports.ImportJobs.Lease;
import org.hearth.application.port.out.imports.ImportJobs.ReportedRow;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress.ImportStatus;
import org.junit.jupiter.api.Test;

/** What a storage forgets when it has been kept for long enough. */
public interface ForgettingContract extends StorageFactory {
  @Test
  default void imports_that_were_over_before_are_forgotten_with_their_rows() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    UUID old = over(given, at(1));
    UUID young = over(given, at(3));
    UUID waiting = SampleImports.submitted(given).id();

    assertThat(given.imports().jobs().forgetBefore(at(2))).isEqualTo(1);
    assertThat(given.imports().jobs().find(old)).isEmpty();
    assertThat(given.imports().jobs().rows(old, 0, 10)).isEmpty();
    assertThat(given.imports().jobs().find(young)).isPresent();
    assertThat(given.imports().jobs().rows(young, 0, 10)).hasSize(1);
    assertThat(given.imports().jobs().forgetBefore(at(9))).isEqualTo(1);
    assertThat(given.imports().jobs().find(waiting)).isPresent();
  }

  private static UUID over(SampleStorage given, Instant when) {
    UUID job = SampleImports.submitted(given).id();
    Lease lease = SampleImports.lease(given, Sample.NOW);
    assertThat(given.imports().jobs().claim(job, lease, Sample.NOW)).isTrue();
    ImportProgress so = SampleImports.running(1, Map.of("created", 1L));
    ImportProgress done =
        new ImportProgress(
            ImportStatus.DONE,
            so.rows(),
            so.reported(),
            so.outcomes(),
            so.warnings(),
            Optional.empty(),
            Optional.of(when));
    List<ReportedRow> rows = List.of(new ReportedRow(2, "created", ""));
    assertThat(given.imports().jobs().advance(job, lease, done, rows)).isTrue();
    return job;
  }

  private static Instant at(int hour) {
    return Sample.NOW.plusSeconds(3_600L * hour);
  }
}
