package org.hearth.app.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.LIME_STREET;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hearth.app.terminal.ScriptedTerminal;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.application.port.out.Identifiers;
import org.hearth.application.port.out.Page;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.number.TestNumbers;
import org.junit.jupiter.api.Test;

class AddingUsersFromTheCommandLineTest {
  private static final String PASSWORD = "correct horse battery";

  private static final Settings ALLOWED =
      new Settings(Clock.systemUTC(), Identifiers.timeOrdered(), TestNumbers.ALLOWED);

  private final Shell shell = new Shell();

  @Test
  void a_password_is_typed_twice() {
    Shell.Result result = add(ScriptedTerminal.watched(PASSWORD, PASSWORD), "--support");

    assertThat(result.out()).isEqualToIgnoringNewLines("Added, as support.");
    assertThat(result.exitCode()).isZero();
    assertThat(shell.storage().auditTrail().entries(Optional.empty(), Page.first(10)).items())
        .extracting(entry -> entry.action())
        .containsExactly(AuditAction.USER_ADDED);
  }

  @Test
  void two_passwords_that_differ_are_refused() {
    Shell.Result result = add(ScriptedTerminal.watched(PASSWORD, "another one"), "--support");

    assertThat(result.err()).startsWith("The two passwords differ.");
    assertThat(result.exitCode()).isEqualTo(2);
  }

  @Test
  void a_password_is_the_first_line_of_standard_input() {
    Shell.Result result =
        add(
            ScriptedTerminal.pipedIn(PASSWORD + "\r\nmore\n"),
            "--practice",
            "p91003",
            "--password-stdin");

    assertThat(result.out()).isEqualToIgnoringNewLines("Added, as staff of practice P91003.");
  }

  @Test
  void where_nobody_can_be_asked_it_says_how_else_to_give_the_password() {
    Shell.Result result = add(ScriptedTerminal.unattended(), "--support");

    assertThat(result.err()).contains("There is no terminal").contains("--password-stdin");
    assertThat(result.exitCode()).isEqualTo(2);
  }

  @Test
  void an_empty_standard_input_is_no_password() {
    Shell.Result result = add(ScriptedTerminal.unattended(), "--support", "--password-stdin");

    assertThat(result.err()).startsWith("There is no password on standard input.");
    assertThat(result.exitCode()).isEqualTo(2);
  }

  @Test
  void a_short_password_is_refused_and_not_repeated() {
    Shell.Result result = add(ScriptedTerminal.pipedIn("hunter2"), "--support", "--password-stdin");

    assertThat(result.err())
        .contains("Correct password: it is not 12 to 128 characters long.")
        .doesNotContain("hunter2");
    assertThat(result.exitCode()).isEqualTo(2);
  }

  @Test
  void an_address_that_another_user_has_is_refused_with_1() {
    add(ScriptedTerminal.watched(PASSWORD, PASSWORD), "--support");

    Shell.Result again = add(ScriptedTerminal.watched(PASSWORD, PASSWORD), "--practice", "P91003");

    assertThat(again.err())
        .startsWith("Another user signs in with this e-mail address.")
        .contains("It is the address of Ann Quill, support.");
    assertThat(again.exitCode()).isEqualTo(1);
  }

  @Test
  void an_address_that_a_care_home_has_is_refused_with_its_name() {
    granted(Hearth.on(shell.storage()).careHomes().open(ANN, willowHouse().form()));

    Shell.Result result = addWith(requireNonNull(willowHouse().form().email()));

    assertThat(result.err())
        .startsWith("An account has this e-mail address.")
        .contains("the care home Willow House, registered at " + LIME_STREET.text());
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void an_address_that_a_patient_has_is_refused_without_a_name() {
    PatientForm asha = asha().form();
    granted(Hearth.on(shell.storage(), ALLOWED).patients().register(ANN, asha));

    Shell.Result result = addWith(requireNonNull(asha.email()));

    assertThat(result.err())
        .startsWith("An account has this e-mail address.")
        .contains("the account of a patient, registered at " + LIME_STREET.text())
        .doesNotContain(asha.familyName());
    assertThat(result.exitCode()).isEqualTo(1);
  }

  private Shell.Result addWith(String email) {
    return shell.run(
        ScriptedTerminal.watched(PASSWORD, PASSWORD),
        List.of("users", "add", "--email", email, "--name", "Sue Lamb"),
        "--support");
  }

  private Shell.Result add(ScriptedTerminal terminal, String... options) {
    return shell.run(
        terminal,
        List.of("users", "add", "--email", "ann@practice.example", "--name", "Ann Quill"),
        options);
  }
}
