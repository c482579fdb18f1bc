package org.hearth.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs last, and reads what all tests before it, and the servers in them, have logged: the server's
 * module is built before this one.
 */
@Tag("log")
class TheLogOfTheTestRunIT {
  private static final List<Path> REPORTS =
      Stream.of(Path.of(""), Path.of("..", "adapters-http", "server"))
          .map(module -> module.resolve("target"))
          .flatMap(
              target ->
                  Stream.of(target.resolve("surefire-reports"), target.resolve("failsafe-reports")))
          .toList();

  private static final int MANY = 2_000;

  /** What the log holds nothing of. */
  enum Personal {
    NUMBER("(?<![\\w.-])\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?![\\w.-])"),
    EMAIL_ADDRESS("[\\w.+-]+@[\\w-]+\\.[A-Za-z]{2,}"),
    NAME_OF_A_PERSON(
        "\\b((?i:Asha|Patel|Anil|Bert|O.Hara|Chidi|.konkwo|Ada|Byron)|Sample)\\b(?!\\.)"),
    NAME_OF_A_HOME("(?i)Willow House|Oak Lodge|Elm Court|Ash House"),
    /** Half a phone number, too; but not a request's identifier that begins like one. */
    CONTACT(
        "Mill Lane|Green Lane|M24 2FU|M33 5AN|\\+44161"
            + "|(?<![\\w.-])0161 ?\\d{3}(?![0-9a-f]-[0-9a-f]{4}-)"),
    FREE_TEXT("A cough|A dry one|The usual, please|moves in"),
    SIGNED_TOKEN("eyJ[\\w-]{10,}"),
    /** But not the word of a checkpoint, which is there to be written down. */
    SECRET("(?<!Audit checkpoint \\d{1,9}:)(?<![\\w-])[\\w-]{43}(?![\\w-])"),
    CREDENTIALS("(?i)\\b(Bearer|Basic) [\\w.-]{8,}"),
    PASSWORD_HASH("argon2");

    private final Pattern pattern;

    Personal(String regex) {
      this.pattern = Pattern.compile(regex);
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_log_holds_no(Personal kind) {
    assertThat(lines().filter(kind.pattern.asPredicate())).isEmpty();
  }

  @Test
  void there_is_much_to_read() {
    assertThat(lines().filter(line -> line.contains("\"message\":\"answered\"")))
        .hasSizeGreaterThan(MANY);
  }

  private static Stream<String> lines() {
    return REPORTS.stream()
        .filter(Files::isDirectory)
        .flatMap(TheLogOfTheTestRunIT::files)
        .filter(file -> file.toString().endsWith("-output.txt"))
        .flatMap(TheLogOfTheTestRunIT::lines);
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList().stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Stream<String> lines(Path file) {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines.toList().stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
