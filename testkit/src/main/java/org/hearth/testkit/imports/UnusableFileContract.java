package org.hearth.testkit.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.Csv.HOMES_HEADER;
import static org.hearth.testkit.imports.Csv.home;

import java.util.List;
import java.util.Random;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** Files that cannot be imported as a whole: each is answered in words, and nothing is done. */
public interface UnusableFileContract extends ImportFactory {

  @Test
  default void an_empty_file_is_refused() {
    refused(new byte[0], "empty");
  }

  @Test
  default void a_header_alone_is_refused() {
    refused(HOMES_HEADER.getBytes(UTF_8), "no rows");
  }

  @Test
  default void a_header_without_a_column_is_refused_and_the_column_named() {
    refused(
        (HOMES_HEADER.replace("postcode,", "") + home("999-999-0001", "one@willow.example"))
            .getBytes(UTF_8),
        "no column postcode");
  }

  @Test
  default void a_header_with_a_column_twice_is_refused_and_the_column_named() {
    refused(
        (HOMES_HEADER.replace("name", "name,Name") + home("999-999-0001", "a@willow.example"))
            .getBytes(UTF_8),
        "column name twice");
  }

  @Test
  default void a_binary_file_is_refused() {
    byte[] noise = new byte[100_000];
    new Random(1).nextBytes(noise);
    refused(noise, "");
  }

  @Test
  default void a_workbook_is_refused_by_its_name() {
    refused(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, "workbook");
  }

  @Test
  default void another_encoding_is_refused_though_it_begins_after_good_rows() {
    StringBuilder csv = new StringBuilder(HOMES_HEADER);
    for (int i = 0; i < 3_000; i++) {
      csv.append(home(Csv.dummyNumber(i), "home" + i + "@willow.example"));
    }
    csv.append(home("999-999-9000", "last@willow.example").replace("Willow", "Caf\u00e9"));
    refused(csv.toString().getBytes(ISO_8859_1), "not text in UTF-8");
  }

  @Test
  default void utf_16_is_refused_by_its_name() {
    refused(("\uFEFF" + Csv.homes(1)).getBytes(UTF_16LE), "UTF-16");
  }

  @Test
  default void a_quote_that_is_never_closed_is_refused_and_its_row_named() {
    String csv =
        Csv.homes(1_500)
            + home("999-999-9000", "last@willow.example").replace("Lane, Sale\"", "Lane");
    refused(csv.getBytes(UTF_8), "Row 1502");
  }

  private void refused(byte[] content, String words) {
    ImportTrial trial = trial();
    for (ImportKind kind : List.of(ImportKind.CARE_HOMES, ImportKind.RESIDENTS)) {
      Refusal planned = trial.plan(ImportTrial.STAFF, kind, ImportTrial.file(content)).getLeft();
      Refusal applied = trial.apply(ImportTrial.STAFF, kind, ImportTrial.file(content)).getLeft();
      assertThat(applied).isEqualTo(planned);
      assertThat(applied.code()).isEqualTo("file-unusable");
      assertThat(applied.nextSteps()).isNotEmpty();
      assertThat(trial.rows()).isEmpty();
      if (kind instanceof ImportKind.CareHomes) {
        assertThat(applied.message()).contains(words);
      }
    }
    assertThat(trial.homes()).isZero();
  }
}
