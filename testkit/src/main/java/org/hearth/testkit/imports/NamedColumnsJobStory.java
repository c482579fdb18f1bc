package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.ImportTrial.STAFF;
import static org.hearth.testkit.imports.ImportTrial.file;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportJob.Status;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.refusal.Refusal;
import org.hearth.testkit.storage.StorageFactory;
import org.junit.jupiter.api.Test;

/** Columns that are named beside a file go with its import to every worker; warnings come back. */
public interface NamedColumnsJobStory extends StorageFactory {
  Optional<IdempotencyKey> KEY = Optional.of(new IdempotencyKey("desk", "columns"));
  Map<String, String> LOCATION_NAME = Map.of("name", "Location Name");

  @Test
  default void another_servers_worker_reads_the_columns_that_were_named() {
    JobTrial given = new JobTrial(emptyStorage());
    ImportJob waiting = submit(given, LOCATION_NAME).get();
    assertThat(waiting.warnings()).isEmpty();

    ImportJob done = given.watchedService(first -> {}).runNext().orElseThrow();

    assertThat(done.status()).isEqualTo(Status.DONE);
    assertThat(done.outcomes()).isEqualTo(Map.of("created", 2L));
    assertThat(done.warnings())
        .extracting("column")
        .containsExactly("A \"Location ID\"", "B \"Care home?\"");
    assertThat(given.importService().follow(STAFF, done.id()).get()).isEqualTo(done);
  }

  @Test
  default void warnings_are_there_before_the_first_row_is_told() {
    JobTrial given = new JobTrial(emptyStorage());
    ImportJob waiting = submit(given, LOCATION_NAME).get();

    given
        .watchedService(
            first ->
                assertThat(given.importService().follow(STAFF, waiting.id()).get().warnings())
                    .hasSize(2))
        .runNext();

    assertThat(given.outcomes(waiting.id())).containsExactly("2 created", "3 created");
  }

  @Test
  default void without_a_name_the_question_is_the_jobs_refusal() {
    JobTrial given = new JobTrial(emptyStorage());
    submit(given, Map.of());

    ImportJob asked = given.importService().runNext().orElseThrow();

    assertThat(asked.status()).isEqualTo(Status.REFUSED);
    assertThat(asked.refused().orElseThrow().nextSteps().toString())
        .contains("--column name=\"Location Name\"");
  }

  @Test
  default void the_same_key_with_other_columns_is_another_import() {
    JobTrial given = new JobTrial(emptyStorage());
    ImportJob first = submit(given, LOCATION_NAME).get();

    assertThat(submit(given, LOCATION_NAME).get()).isEqualTo(first);
    for (Map<String, String> other :
        List.of(Map.<String, String>of(), Map.of("name", "C"), Map.of("phone", "Location Name"))) {
      assertThat(submit(given, other).getLeft()).isEqualTo(new Refusal.IdempotencyKeyReused());
    }
  }

  @Test
  default void a_column_that_there_is_none_of_is_refused_before_the_file_is_read() {
    JobTrial given = new JobTrial(emptyStorage());
    ImportFile named = OneHomeImportContract.UNREADABLE.withColumns(Map.of("colour", "C"));

    assertThat(
            given
                .importService()
                .submit(
                    STAFF, ImportKind.CARE_HOMES, true, Confirmations.BOTH, named, Optional.empty())
                .getLeft()
                .code())
        .isEqualTo("file-unusable");
    assertThat(given.importService().runNext()).isEmpty();
  }

  private static Either<Refusal, ImportJob> submit(JobTrial given, Map<String, String> columns) {
    return given
        .importService()
        .submit(
            STAFF,
            ImportKind.CARE_HOMES,
            false,
            Confirmations.BOTH,
            file(ColumnChoiceContract.DIRECTORY).withColumns(columns),
            KEY);
  }
}
