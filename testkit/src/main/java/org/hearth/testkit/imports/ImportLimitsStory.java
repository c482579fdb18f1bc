package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.ImportTrial.OTHER_STAFF;
import static org.hearth.testkit.imports.ImportTrial.STAFF;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.application.port.in.imports.ImportService.ImportLimits;
import org.hearth.application.port.out.imports.ImportFiles;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.ImportRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.testkit.storage.StorageFactory;
import org.junit.jupiter.api.Test;

/** Imports that wait take a bounded room, and no user or practice takes all of the workers. */
public interface ImportLimitsStory extends StorageFactory {
  ImportLimits TIGHT = new ImportLimits(8L * ImportFiles.PART, 3);

  @Test
  default void a_user_has_so_many_imports_waiting_and_no_more() {
    JobTrial given = new JobTrial(emptyStorage());
    ImportService importService = given.importService(TIGHT);
    for (int i = 0; i < TIGHT.openOfUser(); i++) {
      assertThat(submit(importService, STAFF, 1).isRight()).isTrue();
    }

    assertThat(submit(importService, STAFF, 1))
        .isEqualTo(Either.left(new ImportRefusal.TooManyImports()));
    assertThat(submit(importService, OTHER_STAFF, 1).isRight()).isTrue();

    importService.runNext();
    importService.runNext();
    assertThat(submit(importService, STAFF, 1).isRight()).isTrue();
  }

  @Test
  default void a_file_for_which_there_is_no_room_is_refused_in_words_and_leaves_nothing() {
    JobTrial given = new JobTrial(emptyStorage());
    ImportService importService = given.importService(new ImportLimits(TIGHT.storedBytes(), 20));
    for (int i = 0; i < 4; i++) {
      assertThat(submit(importService, STAFF, 2 * ImportFiles.PART).isRight()).isTrue();
    }
    assertThat(importService.storedBytes()).isEqualTo(TIGHT.storedBytes());

    assertThat(submit(importService, STAFF, 1))
        .isEqualTo(Either.left(new ImportRefusal.ImportStorageFull()));
    assertThat(importService.storedBytes()).isEqualTo(TIGHT.storedBytes());

    importService.runNext();
    assertThat(submit(importService, STAFF, 1).isRight()).isTrue();
  }

  @Test
  default void a_file_takes_a_quarter_of_the_room_at_most() {
    JobTrial given = new JobTrial(emptyStorage());
    ImportService importService = given.importService(TIGHT);

    Refusal refusal = submit(importService, STAFF, 2 * ImportFiles.PART + 1).getLeft();

    assertThat(refusal.code()).isEqualTo("file-unusable");
    assertThat(refusal.message()).isEqualTo("The file is larger than an import may be.");
    assertThat(importService.storedBytes()).isZero();
  }

  @Test
  default void practices_take_turns_whatever_one_of_them_submits() {
    JobTrial given = new JobTrial(emptyStorage());
    ImportService importService = given.importService();
    Actor other = new Actor.PracticeStaff("reception", new OdsCode("A10001"));
    for (int i = 0; i < 3; i++) {
      submit(importService, STAFF, 1);
    }
    submit(importService, other, 1);
    submit(importService, other, 1);

    assertThat(
            Stream.generate(importService::runNext)
                .takeWhile(Optional::isPresent)
                .map(job -> job.orElseThrow().practice().text()))
        .containsExactly("A10001", "P91003", "A10001", "P91003", "P91003");
  }

  /** A file of so many bytes, none of which is a header. */
  private static Either<Refusal, ImportJob> submit(
      ImportService importService, Actor actor, int bytes) {
    ImportFile file = () -> new ByteArrayInputStream(new byte[bytes]);
    return importService.submit(
        actor, ImportKind.RESIDENTS, true, Confirmations.BOTH, file, Optional.empty());
  }
}
