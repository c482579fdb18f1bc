package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.testkit.story.Answers.granted;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.adapter.http.server.limit.ImportPlaces;
import org.hearth.adapter.http.server.limit.ServerLimits;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportService.ImportLimits;
import org.hearth.application.port.out.imports.ImportFiles;
import org.hearth.application.port.out.imports.ImportJobs.Lease;
import org.hearth.application.port.out.imports.ImportJobs.ReportedRow;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress.ImportStatus;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress.RefusalText;
import org.hearth.domain.account.Confirmations;
import org.hearth.testkit.imports.Csv;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An import is followed while a worker has it, and seen when it failed. */
class ImportsUnderWayOnPagesTest {
  private static final Instant LONG_AFTER = Instant.parse("2100-01-01T00:00:00Z");

  private final PageServer server =
      new PageServer(
          ServerOptions.local(0)
              .withLimits(
                  ServerLimits.WITHOUT_RATES.withImports(
                      new ImportPlaces(4, 5_000, new ImportLimits(4L * ImportFiles.PART, 20)))));
  private final FormBrowser ann = server.signedIn(PageServer.ANN);
  private final Lease lease = new Lease(new UUID(4, 2), LONG_AFTER);

  @AfterEach
  void close() {
    server.close();
  }

  /** An import that another server's worker has; this server's may be quicker at times. */
  private UUID leased() {
    UUID job = submitted();
    while (!server.imports().jobs().claim(job, lease, server.clock().instant())) {
      job = submitted();
    }
    return job;
  }

  private UUID submitted() {
    byte[] csv = Csv.RESIDENTS_HEADER.getBytes(StandardCharsets.UTF_8);
    return granted(
            server
                .importService()
                .submit(
                    HearthFixture.ANN,
                    ImportKind.RESIDENTS,
                    false,
                    Confirmations.BOTH,
                    () -> new ByteArrayInputStream(csv),
                    Optional.empty()))
        .id()
        .value();
  }

  private void advance(UUID job, ImportStatus status, Optional<RefusalText> why) {
    assertThat(
            server
                .imports()
                .jobs()
                .advance(
                    job,
                    lease,
                    new ImportProgress(
                        status,
                        400,
                        100,
                        Map.of("created", 100L),
                        "",
                        why,
                        why.map(over -> server.clock().instant())),
                    List.of()))
        .isTrue();
  }

  @Test
  void an_import_is_followed_from_the_start_page_to_its_end() {
    UUID job = leased();
    FormPage waiting = ann.open("/imports/" + job);
    assertThat(waiting.heading()).isEqualTo("The import is under way");
    assertThat(waiting.html()).contains("The file is being read.");
    advance(job, ImportStatus.RUNNING, Optional.empty());

    FormPage progress = ann.open(ann.open("/").link("Residents, "));

    assertThat(progress.html()).contains("100 of 400 rows", "width=\"25\" height");
    assertThat(ann.open(progress.link("Check progress")).html()).contains("100 of 400 rows");
    advance(
        job,
        ImportStatus.REFUSED,
        Optional.of(new RefusalText("import-given-up", "It failed 10 times.", List.of("Ask."))));
    FormPage over = ann.open(progress.link("Check progress"));
    assertThat(over.heading()).isEqualTo("The import was given up");
    assertThat(over.html()).contains("It failed 10 times.", "100 rows were imported before");
    assertThat(ann.open("/").html()).contains("None. <a class=\"govuk-link\" href=\"/imports\"");
    assertThat(ann.open("/imports").html()).contains("Given up", "100 imported, of 400 rows");
  }

  @Test
  void a_page_updates_itself_only_when_asked_to_and_until_the_import_is_over() {
    UUID job = leased();
    FormPage progress = ann.open("/imports/" + job);
    assertThat(refresh(progress.address())).isEmpty();
    String watched = progress.link("Update this page every 20 seconds");

    assertThat(refresh(watched)).isEqualTo("20");
    assertThat(refresh(ann.open(watched).link("Stop updating this page"))).isEmpty();
    advance(
        job,
        ImportStatus.REFUSED,
        Optional.of(new RefusalText("file-unusable", "It is empty.", List.of())));
    assertThat(refresh(watched)).isEmpty();
  }

  @Test
  void a_report_that_breaks_off_is_no_whole_answer() {
    String report = "/imports/" + reported("email\tCorrect it: " + "x".repeat(100)) + "/report";

    assertThatThrownBy(() -> ann.send("GET", report, "")).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void a_report_that_breaks_off_before_any_of_it_is_sent_is_a_problem() {
    Wire.Answer report = ann.send("GET", "/imports/" + reported("") + "/report", "");

    assertThat(report.status()).isEqualTo(500);
    assertThat(report.body()).doesNotContain("row,outcome");
  }

  /** An import of 600 rows, of which the last but one cannot be read again. */
  private UUID reported(String findings) {
    UUID job = leased();
    List<ReportedRow> rows =
        IntStream.rangeClosed(2, 601)
            .mapToObj(row -> new ReportedRow(row, "invalid", row == 600 ? "broken" : findings))
            .toList();
    ImportProgress done =
        new ImportProgress(
            ImportStatus.DONE,
            600,
            600,
            Map.of("invalid", 600L),
            "",
            Optional.empty(),
            Optional.of(server.clock().instant()));
    assertThat(server.imports().jobs().advance(job, lease, done, rows)).isTrue();
    return job;
  }

  private String refresh(String address) {
    return ann.send("GET", address, "").header("refresh");
  }

  @Test
  void a_file_that_is_too_large_is_told_with_how_large_it_may_be() {
    FormPage.Form form = ann.open("/imports/new/residents").form("/imports/new/residents");

    for (int size : List.of(ImportFiles.PART + 1, 2 * ImportFiles.PART)) {
      FormPage tooLarge = ann.upload(form, "large.csv", "x".repeat(size));

      assertThat(tooLarge.status()).isEqualTo(422);
      assertThat(tooLarge.errors().get(0)).startsWith("The file is larger than 256 KB. Split it");
    }
  }

  @Test
  void a_file_takes_the_room_of_the_one_that_was_not_used_for_longest() {
    String row = "x".repeat(ImportFiles.PART - 16);

    for (int i = 0; i < 6; i++) {
      assertThat(upload(row + i).errors()).isEmpty();
    }
  }

  @Test
  void a_file_that_is_not_taken_gives_its_room_back() {
    for (int i = 0; i < 5; i++) {
      assertThat(upload("x".repeat(ImportFiles.PART + 1)).errors().get(0))
          .startsWith("The file is larger than 256 KB.");
    }

    assertThat(upload("x".repeat(ImportFiles.PART - 16)).errors()).isEmpty();
  }

  private FormPage upload(String content) {
    return ann.upload(
        ann.open("/imports/new/residents").form("/imports/new/residents"), "a.csv", content);
  }
}
