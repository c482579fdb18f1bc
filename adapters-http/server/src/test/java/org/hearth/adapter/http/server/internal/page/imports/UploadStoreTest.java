package org.hearth.adapter.http.server.internal.page.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedChannelException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.limit.ImportPlaces;
import org.hearth.adapter.http.server.limit.ServerLimits;
import org.hearth.application.Settings;
import org.hearth.application.port.in.imports.ImportService.ImportLimits;
import org.hearth.application.port.out.Identifiers;
import org.hearth.application.port.out.imports.ImportFiles;
import org.hearth.domain.number.TestNumbers;
import org.hearth.testkit.story.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files give way to others, and never to a reader's harm. */
class UploadStoreTest {
  private static final String ANN = "ann";
  private static final int PARTS = 4;

  private final SettableClock clock = new SettableClock(LocalDate.of(2026, 6, 1));
  private final UploadStore store =
      new UploadStore(
          new Settings(clock, Identifiers.timeOrdered(), TestNumbers.ALLOWED),
          ServerOptions.local(0)
              .withLimits(
                  ServerLimits.WITHOUT_RATES.withImports(
                      new ImportPlaces(
                          4, 5_000, new ImportLimits((long) PARTS * ImportFiles.PART, 20)))));
  private long jobs;

  @AfterEach
  void close() {
    store.destroy();
  }

  private UUID job() {
    return new UUID(0, ++jobs);
  }

  private Upload taken() throws IOException {
    Upload upload = store.begin();
    upload.add('x');
    return upload.whole("residents.csv");
  }

  private UUID kept(String owner) throws IOException {
    Upload upload = taken();
    UUID job = job();
    store.keep(owner, job, upload);
    store.giveBack(upload);
    return job;
  }

  private static int read(Upload upload) throws IOException {
    try (InputStream input = upload.open()) {
      return input.read();
    }
  }

  private void isOpen(String owner, UUID job) throws IOException {
    Upload upload = store.borrow(owner, job).orElseThrow();
    assertThat(read(upload)).isEqualTo('x');
    store.giveBack(upload);
  }

  @Test
  void a_file_that_gives_way_while_it_is_read_is_closed_by_its_last_reader() throws IOException {
    UUID first = kept(ANN);
    Upload one = store.borrow(ANN, first).orElseThrow();
    Upload other = store.borrow(ANN, first).orElseThrow();
    for (int i = 0; i < UploadStore.MOST_OF_ONE; i++) {
      kept(ANN);
    }

    assertThat(store.borrow(ANN, first)).isEmpty();
    store.giveBack(one);
    assertThat(read(other)).isEqualTo('x');
    store.giveBack(other);
    assertThatThrownBy(() -> read(other)).isInstanceOf(ClosedChannelException.class);
  }

  @Test
  void a_file_that_gives_way_while_its_plan_is_confirmed_is_kept_for_the_import()
      throws IOException {
    UUID plan = kept(ANN);
    Upload upload = store.borrow(ANN, plan).orElseThrow();
    for (int i = 0; i < UploadStore.MOST_OF_ONE; i++) {
      kept(ANN);
    }

    UUID confirmed = job();
    store.keep(ANN, confirmed, upload);
    store.giveBack(upload);

    isOpen(ANN, confirmed);
  }

  @Test
  void a_plan_and_the_import_by_it_are_one_file() throws IOException {
    List<UUID> all = new ArrayList<>();
    for (int i = 0; i < UploadStore.MOST_OF_ONE; i++) {
      UUID plan = kept(ANN);
      Upload upload = store.borrow(ANN, plan).orElseThrow();
      UUID confirmed = job();
      store.keep(ANN, confirmed, upload);
      store.giveBack(upload);
      all.addAll(List.of(plan, confirmed));
    }

    for (UUID job : all) {
      isOpen(ANN, job);
    }
  }

  @Test
  void of_a_file_that_comes_twice_the_first_is_kept() throws IOException {
    UUID job = kept(ANN);
    Upload second = taken();
    store.keep(ANN, job, second);
    store.giveBack(second);

    isOpen(ANN, job);
    assertThatThrownBy(() -> read(second)).isInstanceOf(ClosedChannelException.class);
  }

  @Test
  void a_file_that_comes_in_takes_the_room_of_the_one_that_was_not_used_for_longest()
      throws IOException {
    List<UUID> kept = new ArrayList<>();
    for (String owner : List.of("amy", "ben", "cid", "dee")) {
      Upload upload = taken();
      assertThat(store.reserve(upload, ImportFiles.PART)).isTrue();
      UUID job = job();
      store.keep(owner, job, upload);
      store.giveBack(upload);
      kept.add(job);
    }
    isOpen("amy", kept.get(0));

    assertThat(store.reserve(taken(), ImportFiles.PART)).isTrue();

    assertThat(store.borrow("ben", kept.get(1))).isEmpty();
    isOpen("amy", kept.get(0));
    isOpen("cid", kept.get(2));
    isOpen("dee", kept.get(3));
  }

  @Test
  void files_in_use_keep_their_room_and_no_other_is_lost_where_they_leave_none()
      throws IOException {
    UUID kept = kept(ANN);
    List<Upload> coming = IntStream.range(0, PARTS).mapToObj(i -> reserved()).toList();

    assertThat(store.reserve(taken(), ImportFiles.PART)).isFalse();
    isOpen(ANN, kept);
    store.giveBack(coming.get(0));
    assertThat(store.reserve(taken(), ImportFiles.PART)).isTrue();
  }

  private Upload reserved() {
    try {
      Upload upload = taken();
      assertThat(store.reserve(upload, ImportFiles.PART)).isTrue();
      return upload;
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }
}
