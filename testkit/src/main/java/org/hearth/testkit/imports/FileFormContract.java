package org.hearth.testkit.imports;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.Csv.HOMES_HEADER;
import static org.hearth.testkit.imports.Csv.home;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** The forms of text that programs save as CSV: each is read, or named for what it is. */
public interface FileFormContract extends ImportFactory {
  String ONE = home("999-999-0001", "one@willow.example");
  String TWO = home("999-999-0002", "two@willow.example");

  @Test
  default void blank_rows_before_the_header_are_passed_over_and_counted() {
    read("\n" + HOMES_HEADER + ONE + TWO, "3 created", "4 created");
    read("\r\n \r\n,,,\r\n" + HOMES_HEADER + ONE, "5 created");
    read("\uFEFF\u00A0\n\"\",\"\"\n" + HOMES_HEADER + ONE, "4 created");
    read(";;;;;;\n" + (HOMES_HEADER + plainHome()).replace(',', ';'), "3 created");
  }

  @Test
  default void rows_of_nothing_that_is_seen_are_blank() {
    read(
        HOMES_HEADER + "\u200B,\u00A0,,,,,\n\"\",\"\",\"\",\"\",\"\",\"\",\"\"\n \t \n" + ONE,
        "5 created");
  }

  @Test
  default void quotes_behind_a_blank_are_quotes() {
    read(
        (HOMES_HEADER + plainHome()).replaceAll("([^,\n]+)", "\"$1\"").replace(",", ", "),
        "2 created");
    read((HOMES_HEADER + ONE).replace(",\"", " ,\t\"").replace("\",", "\" ,"), "2 created");
    read((HOMES_HEADER + ONE).replace(",\"", ",\u00A0\""), "2 created");
  }

  @Test
  default void empty_cells_behind_a_row_are_nothing() {
    read(HOMES_HEADER + ONE.strip() + ",".repeat(1_500) + "\n" + TWO, "2 created", "3 created");
    read(
        HOMES_HEADER.strip() + ",".repeat(1_500) + "\n" + ONE.strip() + ",".repeat(16_377) + "\n",
        "2 created");
  }

  @Test
  default void a_row_with_more_cells_than_a_spreadsheet_has_columns_is_named_so() {
    ImportTrial trial =
        read(
            HOMES_HEADER + ONE.strip() + ",".repeat(16_378) + "\n" + TWO, "2 invalid", "3 created");
    assertThat(trial.finding(2)).contains("16384");

    refused(
        (HOMES_HEADER.strip() + ",".repeat(16_378) + "\n" + ONE).getBytes(UTF_8),
        "more cells than a spreadsheet has columns");
  }

  @Test
  default void the_line_by_which_excel_is_told_the_separator_is_read_and_not_counted() {
    String semicolons = (HOMES_HEADER + plainHome()).replace(',', ';');
    read("sep=;\r\n" + semicolons, "2 created");
    read("\uFEFFSEP=;\n\n" + semicolons, "3 created");
    read("\"sep=;\"\n" + semicolons, "2 created");
    read("sep=,\n" + HOMES_HEADER + ONE, "2 created");
    read("sep=\t\n" + semicolons.replace(';', '\t'), "2 created");
    read("sep=|\n" + semicolons.replace(';', '|'), "2 created");
    refused(("sep=a\n" + semicolons).getBytes(UTF_8), "sep=");
    refused(("sep=\n" + semicolons).getBytes(UTF_8), "sep=");
  }

  @Test
  default void another_separator_is_known_by_the_header() {
    String semicolons = (HOMES_HEADER + plainHome()).replace(',', ';');
    read(semicolons, "2 created");
    read(semicolons.replace(';', '\t'), "2 created");
    read(semicolons.replace(';', '|'), "2 created");
    read(semicolons.replace("1 Green Lane", "1 Green Lane, Sale"), "2 created");
    read(semicolons.replace("1 Green Lane", "\"1 Green Lane; Sale\""), "2 created");
  }

  @Test
  default void lines_may_end_as_on_an_old_mac() {
    read((HOMES_HEADER + ONE + TWO).replace('\n', '\r'), "2 created", "3 created");
    read((HOMES_HEADER + ONE + TWO).replace("\n", "\r\n").strip(), "2 created", "3 created");
    read(HOMES_HEADER + ONE + "\r\n" + TWO.replace('\n', '\r'), "2 created", "4 created");
  }

  @Test
  default void the_end_mark_of_old_systems_is_no_row() {
    read(HOMES_HEADER + ONE + "\u001A", "2 created");
    read(HOMES_HEADER + ONE.strip() + "\u001A\u001A", "2 created");
    read((HOMES_HEADER + ONE).replace("\n", "\r\n") + "\u001A".repeat(128), "2 created");
  }

  @Test
  default void what_is_no_csv_in_utf_8_is_named() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("UTF-16", (HOMES_HEADER + ONE).getBytes(UTF_16LE));
    files.put("UTF-16,", (HOMES_HEADER + ONE).getBytes(UTF_16BE));
    files.put("UTF-16, ", ("\uFEFF" + HOMES_HEADER + ONE).getBytes(UTF_16BE));
    files.put("UTF-32", (HOMES_HEADER + ONE).getBytes(Charset.forName("UTF-32LE")));
    files.put("UTF-32,", ("\uFEFF" + HOMES_HEADER + ONE).getBytes(Charset.forName("UTF-32BE")));
    files.put("workbook", new byte[] {'P', 'K', 3, 4, 20, 0});
    files.put(
        "older kind",
        new byte[] {
          (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 26, (byte) 0xE1
        });
    files.put("PDF", "%PDF-1.7\n".getBytes(UTF_8));
    files.put("compressed", new byte[] {0x1F, (byte) 0x8B, 8, 0});
    files.put("web page", "\n<!DOCTYPE html><html>".getBytes(UTF_8));
    files.put("web page or XML", "\uFEFF<?xml version=\"1.0\"?>".getBytes(UTF_8));
    files.put("rich text", "{\\rtf1".getBytes(UTF_8));
    files.put("value zero", (HOMES_HEADER + ONE.replace("Willow", "Wil\0low")).getBytes(UTF_8));
    files.forEach((words, content) -> refused(content, words.replaceAll("[, ]+$", "")));
  }

  @Test
  default void a_stray_quote_in_the_header_takes_in_no_row() {
    refused(
        (HOMES_HEADER.replace("email", "email,\"notes") + ONE + TWO).getBytes(UTF_8),
        "header has a quote");
    refused(
        (HOMES_HEADER.replace("email", "email,\"notes") + plainHome() + ",\"x\n").getBytes(UTF_8),
        "header has a quote");
    read(HOMES_HEADER.replace("date_of_birth", "\"Date of\nbirth\"") + ONE, "2 created");
  }

  private ImportTrial read(String csv, String... outcomes) {
    ImportTrial trial = trial();
    trial.careHomes(csv);
    assertThat(trial.outcomes()).containsExactly(outcomes);
    return trial;
  }

  private void refused(byte[] content, String words) {
    Refusal refusal =
        trial().plan(ImportTrial.STAFF, ImportKind.CARE_HOMES, ImportTrial.file(content)).getLeft();
    assertThat(refusal.code()).isEqualTo("file-unusable");
    assertThat(refusal.message()).contains(words);
    assertThat(refusal.nextSteps()).isNotEmpty();
  }

  private static String plainHome() {
    return ONE.replace("\"1 Green Lane, Sale\"", "1 Green Lane");
  }
}
