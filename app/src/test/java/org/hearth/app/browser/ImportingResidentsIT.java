package org.hearth.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.out.imports.ImportJobs;
import org.hearth.application.port.out.imports.ImportJobs.Lease;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress.ImportStatus;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.testkit.imports.Csv;
import org.hearth.testkit.imports.ImportTrial;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A receptionist imports the residents of a home: check, confirmation, result, correction. */
@Tag("browser")
class ImportingResidentsIT {
  private static final String LONG = "N".repeat(100);

  private final PracticeAtWork practice = new PracticeAtWork();
  private final CareHomeAccount home = practice.openWillowHouse();

  @AfterEach
  void close() {
    practice.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"KEYBOARD", "TELEPHONE_WITHOUT_SCRIPTS"})
  void residents_are_checked_imported_corrected_and_imported_again(Screen screen) {
    try (Visitor ann = practice.ann(screen, "importing")) {
      ann.follow("Imports");
      ann.follow("Import a file").press("Continue").sees("What does the file hold?");
      ann.choose("Residents of care homes")
          .press("Continue")
          .sees("Import residents of care homes");
      ann.press("Upload and check the file").sees("Import residents of care homes");
      assertThat(ann.title()).startsWith("Error: ");

      ann.attach("Upload a CSV file", "homes.csv", "name,town\n" + LONG + ",Sale\n");
      ann.press("Upload and check the file").sees("The file cannot be imported");
      ann.follow("Upload a corrected file");

      ann.attach("Upload a CSV file", "residents.csv", residents());
      ann.press("Upload and check the file").sees("Check the import");
      ann.follow("Rows that need attention").sees("Check the import");
      ann.press("Import 12 rows").sees("Check the import");
      assertThat(ann.title()).startsWith("Error: ");
      confirm(ann).press("Import 12 rows").sees("Import finished");

      String corrected =
          ann.download("Download the file with results and errors").replace("not-an-email", "");
      ann.follow("Upload a corrected file").attach("Upload a CSV file", "again.csv", corrected);
      confirm(ann.press("Upload and check the file")).press("Import 1 row");
      assertThat(ann.text()).contains("1 row imported");
      ann.goTo("/imports/" + underWay()).sees("The import is under way");
      assertThat(ann.text()).contains("100 of 400 rows");
      ann.follow("Start").sees("Start");
      ann.follow("Imports").sees("Imports");
    }
  }

  /** An import that another server's worker has; the server's own may be quicker at times. */
  private UUID underWay() {
    ImportJobs jobs = practice.deployment().storage().imports().orElseThrow().jobs();
    Instant now = practice.deployment().settings().clock().instant();
    Lease lease = new Lease(new UUID(4, 2), now.plusSeconds(3_600));
    UUID job = submitted();
    while (!jobs.claim(job, lease, now)) {
      job = submitted();
    }
    ImportProgress progress =
        new ImportProgress(
            ImportStatus.RUNNING,
            400,
            100,
            Map.of("created", 100L),
            "",
            Optional.empty(),
            Optional.empty());
    assertThat(jobs.advance(job, lease, progress, List.of())).isTrue();
    return job;
  }

  private UUID submitted() {
    Deployment deployment = practice.deployment();
    return granted(
            Hearth.on(deployment.storage(), deployment.settings())
                .importJobs()
                .submit(
                    HearthFixture.ANN,
                    ImportKind.RESIDENTS,
                    false,
                    Confirmations.BOTH,
                    ImportTrial.file(Csv.RESIDENTS_HEADER),
                    Optional.empty()))
        .id()
        .value();
  }

  private static Visitor confirm(Visitor ann) {
    return ann.choose("The details in the file were checked with the account holders")
        .choose("Each account holder agrees to the account");
  }

  /** Right rows, rows of several faults, and one number twice. */
  private String residents() {
    StringBuilder csv = new StringBuilder(Csv.RESIDENTS_HEADER);
    IntStream.range(0, 12).forEach(i -> csv.append(Csv.resident(Csv.nhsNumber(i), number())));
    return csv
        + Csv.resident(Csv.nhsNumber(60), "not-an-email", number())
        + Csv.resident(Csv.nhsNumber(61), number())
        + Csv.otherPerson(Csv.nhsNumber(61), number())
        + Csv.resident(Csv.nhsNumber(62), "999-999-0077");
  }

  private String number() {
    return home.number().toString();
  }
}
