package org.hearth.app.jar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearth.application.port.out.Storage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that cannot be imported, some of them after thousands of rows that could. */
class BadFilesIT {
  private static final String GOOD_ROWS =
      IntStream.range(0, 3_000).mapToObj(ImportFile::home).collect(Collectors.joining());
  private static final String NAMED_BY_A_MILLION =
      "999-999-9000,"
          + "x".repeat(1_000_000)
          + ",2000-01-01,Lane,M99 1AB,0161 496 0101,a@b.example\n";

  @TempDir static Path folder;

  static Stream<Arguments> unusable() {
    return Stream.of(
        file("is empty", "The file is empty.", "", UTF_8),
        file("has a header alone", "has a header and no rows", ImportFile.HOMES_HEADER, UTF_8),
        file(
            "lacks a column",
            "The header has no column email.",
            ImportFile.HOMES_HEADER.replace(",email", "") + GOOD_ROWS,
            UTF_8),
        file("is a workbook", "is a workbook or an archive", "PK\3\4\24\0\6\0\10\0!\0", ISO_8859_1),
        file("is binary", "is not text in UTF-8", "\u00ca\u00fe\u00ba\u00be\0\0\0=", ISO_8859_1),
        file(
            "is in another encoding",
            "is not text in UTF-8",
            ImportFile.HOMES_HEADER + GOOD_ROWS + "999-999-9001,Caf\u00e9\n",
            ISO_8859_1),
        file("is in UTF-16", "is UTF-16", ImportFile.HOMES_HEADER + GOOD_ROWS, UTF_16),
        file(
            "has a quote that is not closed",
            "has a quote that is never closed",
            ImportFile.HOMES_HEADER + GOOD_ROWS + "999-999-9001,\"Willow House\n",
            UTF_8),
        file(
            "has a cell of ten million characters",
            "a cell too long to read",
            ImportFile.HOMES_HEADER + GOOD_ROWS + NAMED_BY_A_MILLION.repeat(10).replace("\n", ""),
            UTF_8));
  }

  private static Arguments file(String what, String words, String content, Charset charset) {
    return Arguments.of(what, words, content.getBytes(charset));
  }

  @Tag("full")
  @ParameterizedTest(name = "a file that {0}")
  @MethodSource("unusable")
  void an_unusable_file_is_told_in_words_and_nothing_of_it_is_done(
      String what, String words, byte[] content) throws Exception {
    Files.write(folder.resolve("homes.csv"), content);
    H2Site site = new H2Site(folder);

    HearthJar.Result result =
        site.jar().run("import", "care-homes", "homes.csv", "--practice", "P91003", "--json");

    assertThat(result.err()).contains(words).doesNotContain("\tat ").doesNotContain("WARN");
    assertThat(result.out()).startsWith("{\"error\":").hasLineCount(1);
    assertThat(result.exitCode()).isEqualTo(2);
    try (Storage storage = site.openStorage()) {
      assertThat(storage.accounts().dummyNumbersEverUsed()).isEmpty();
    }
  }

  @Test
  void a_stray_quote_holds_back_the_rows_up_to_the_next_quote_alone(@TempDir Path elsewhere)
      throws IOException, InterruptedException {
    Files.writeString(
        elsewhere.resolve("homes.csv"),
        ImportFile.HOMES_HEADER + "999-999-9001,\"Willow House\n" + GOOD_ROWS);

    HearthJar.Result result =
        new H2Site(elsewhere)
            .jar()
            .run("import", "care-homes", "homes.csv", "--practice", "P91003");

    assertThat(result.out()).contains("2,999  created", "2  invalid", "row 2, ", "row 3, ");
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void a_cell_of_a_million_characters_is_one_bad_row_among_good_ones(@TempDir Path elsewhere)
      throws IOException, InterruptedException {
    Files.writeString(
        elsewhere.resolve("homes.csv"), ImportFile.HOMES_HEADER + NAMED_BY_A_MILLION + GOOD_ROWS);

    HearthJar.Result result =
        new H2Site(elsewhere)
            .jar()
            .run("import", "care-homes", "homes.csv", "--practice", "P91003");

    assertThat(result.out())
        .contains("3,000  created")
        .contains("row 2, name: Correct it: it is too long");
    assertThat(result.exitCode()).isEqualTo(1);
  }
}
