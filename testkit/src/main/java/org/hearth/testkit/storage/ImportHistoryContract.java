package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.imports.ImportJobs;
import org.hearth.application.port.out.imports.ImportJobs.Lease;
import org.hearth.application.port.out.imports.StoredImport;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress;
import org.hearth.domain.practice.OdsCode;
import org.junit.jupiter.api.Test;

/** {@link ImportJobs#newest} and {@link ImportJobs#underWay}: the imports of a practice. */
public interface ImportHistoryContract extends StorageFactory {
  @Test
  default void the_imports_of_a_practice_are_listed_newest_first_page_by_page() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    OdsCode practice = new OdsCode("A10000");
    List<UUID> submitted = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      submitted.add(0, SampleImports.submitted(given, practice).id());
      SampleImports.submitted(given, new OdsCode("Z10000"));
    }

    Slice<StoredImport> first = given.imports().jobs().newest(practice, Page.first(2));
    Slice<StoredImport> second = given.imports().jobs().newest(practice, new Page(first.next(), 2));
    Slice<StoredImport> last = given.imports().jobs().newest(practice, new Page(second.next(), 2));

    assertThat(first.items())
        .containsExactly(
            given.imports().jobs().find(submitted.get(0)).orElseThrow(),
            given.imports().jobs().find(submitted.get(1)).orElseThrow());
    assertThat(first.next()).contains(submitted.get(1));
    assertThat(second.items()).extracting(StoredImport::id).isEqualTo(submitted.subList(2, 4));
    assertThat(last.items()).extracting(StoredImport::id).isEqualTo(submitted.subList(4, 5));
    assertThat(last.next()).isEmpty();
    assertThat(given.imports().jobs().newest(new OdsCode("M10000"), Page.first(2)).items())
        .isEmpty();
  }

  @Test
  default void the_imports_of_a_practice_that_are_not_over_are_listed_newest_first() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    ImportJobs jobs = given.imports().jobs();
    OdsCode practice = new OdsCode("A10000");
    UUID claimed = SampleImports.submitted(given, practice).id();
    UUID waiting = SampleImports.submitted(given, practice).id();
    SampleImports.submitted(given, new OdsCode("Z10000"));
    for (ImportProgress over : List.of(SampleImports.done(), SampleImports.refused())) {
      UUID job = SampleImports.submitted(given, practice).id();
      Lease lease = SampleImports.lease(given, Sample.NOW);
      assertThat(jobs.claim(job, lease, Sample.NOW)).isTrue();
      assertThat(jobs.advance(job, lease, over, List.of())).isTrue();
    }
    assertThat(jobs.claim(claimed, SampleImports.lease(given, Sample.NOW), Sample.NOW)).isTrue();

    assertThat(jobs.underWay(practice, 3))
        .containsExactly(jobs.find(waiting).orElseThrow(), jobs.find(claimed).orElseThrow());
    assertThat(jobs.underWay(practice, 1)).extracting(StoredImport::id).containsExactly(waiting);
    assertThat(jobs.underWay(new OdsCode("M10000"), 3)).isEmpty();
  }
}
