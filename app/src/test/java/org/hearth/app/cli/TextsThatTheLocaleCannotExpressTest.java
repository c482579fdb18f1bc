package org.hearth.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.hearth.app.terminal.ScriptedTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Java replaces what it cannot decode; a command must not go on with what is left. */
class TextsThatTheLocaleCannotExpressTest {
  private static final String LOST = "T\uFFFD\uFFFD";
  private static final String PASSWORD = "correct horse battery";

  private final Shell shell =
      new Shell()
          .withProperty("sun.jnu.encoding", "ANSI_X3.4-1968")
          .onStorage(
              () -> {
                throw new AssertionError("The storage is not to be opened");
              });

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          import care-homes T??.csv --practice P91003                   | argument 3
          import care-homes h.csv --practice P91003 --report T??.csv    | the value of --report
          import care-homes h.csv --practice P91003 --report=T??.csv    | the value of --report
          import residents h.csv --practice T??                         | the value of --practice
          users add --email a@b.example --name T?? --support            | the value of --name
          users add --email T??@b.example --name Ann --support          | the value of --email
          frobnicate --T??=x                                            | argument 2
          """)
  void an_argument_whose_letters_were_lost_is_refused(String command, String what) {
    Shell.Result result = shell.run(command.replace("T??", LOST).split(" +"));

    assertUnusable("This process cannot read " + what + ": the locale's encoding is ", result);
    assertThat(result.err()).contains("LC_ALL=C.UTF-8").doesNotContain(LOST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"user.dir", "user.name"})
  void a_working_folder_or_a_user_whose_letters_were_lost_is_refused(String property) {
    shell.withProperty(property, "/home/" + LOST);

    assertUnusable("This process cannot read the name of the", shell.run("numbers"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEARTH_MAIL_FOLDER", "HEARTH_DB_PASSWORD", "HEARTH_MAIL_FROM"})
  void a_variable_whose_letters_were_lost_is_refused(String variable) {
    shell.with(variable, LOST);

    Shell.Result result = shell.run("serve", "--port", "0");

    assertUnusable("This process cannot read the variable " + variable, result);
  }

  @Test
  void a_folder_for_mail_that_is_no_path_is_refused() {
    shell.with("HEARTH_MAIL_FOLDER", "mail\u0000");

    assertUnusable("the variable HEARTH_MAIL_FOLDER", shell.run("serve", "--port", "0"));
  }

  @Test
  void utf_8_that_was_read_as_another_encoding_is_refused() {
    shell.withProperty("sun.jnu.encoding", "ISO-8859-1");

    assertUnusable("the value of --name", addUser("Zo\u00C3\u00AB"));
  }

  @Test
  void text_of_another_encoding_is_read() {
    Shell latin = new Shell().withProperty("sun.jnu.encoding", "ISO-8859-1");

    Shell.Result result = addUser(latin, "Zo\u00EB");

    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void bytes_that_are_not_utf_8_are_refused_where_the_locale_is() {
    shell.withProperty("sun.jnu.encoding", "UTF-8");

    Shell.Result result = addUser("Zo\uFFFD");

    assertUnusable("it is not in UTF-8, as the locale is", result);
    assertThat(result.err()).doesNotContain("LC_ALL");
  }

  @Test
  void with_json_it_is_an_object_too() {
    assertThat(shell.run("import", "care-homes", LOST, "--json").out())
        .startsWith("{\"error\":\"This process cannot read argument 3");
  }

  @Test
  void help_is_told_all_the_same() {
    shell.withProperty("user.dir", LOST);

    assertThat(shell.run("import", "--help").exitCode()).isZero();
    assertThat(shell.run("--version").out()).startsWith("hearth ");
  }

  @Test
  void a_question_mark_is_a_letter_like_others(@TempDir Path folder) throws IOException {
    Path file =
        ImportFiles.write(
            folder.resolve("homes?.csv"), ImportFiles.HOMES_HEADER, ImportFiles.WILLOW_HOUSE);
    Shell ascii =
        new Shell()
            .withProperty("sun.jnu.encoding", "ANSI_X3.4-1968")
            .withProperty("user.dir", "/what?");

    assertThat(
            ascii.run("import", "care-homes", file.toString(), "--practice", "P91003").exitCode())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"correct horse b\uFFFDttery\n", "\uFFFD\uFFFD\uFFFD\uFFFD"})
  void a_password_whose_letters_were_lost_is_refused(String input) {
    Shell.Result result =
        shell.run(
            ScriptedTerminal.pipedIn(input),
            "users add --email a@b.example --name Ann --support --password-stdin".split(" "));

    assertUnusable("The password has letters that this process cannot read.", result);
  }

  private Shell.Result addUser(String name) {
    return addUser(shell, name);
  }

  private static Shell.Result addUser(Shell shell, String name) {
    return shell.run(
        ScriptedTerminal.watched(PASSWORD, PASSWORD),
        "users",
        "add",
        "--email",
        "a@b.example",
        "--support",
        "--name",
        name);
  }

  private static void assertUnusable(String words, Shell.Result result) {
    assertThat(result.err()).contains(words);
    assertThat(result.exitCode()).isEqualTo(2);
  }
}
