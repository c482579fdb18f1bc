package org.hearth.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.app.terminal.ScriptedTerminal;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.signin.SecondFactors.SecondFactor;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.notification.EmailNotification;
import org.hearth.domain.notification.NotificationKind;
import org.junit.jupiter.api.Test;

class ResettingASecondFactorFromTheCommandLineTest {
  private static final String EMAIL = "sue@hearth.example";

  private final Shell shell = new Shell();

  @Test
  void a_factor_is_taken_away_with_a_reason_that_the_trail_keeps() {
    UUID login = sueWithAnApp();

    Shell.Result result = reset("telephone lost");

    assertThat(result.out()).startsWith("The second factor is reset.");
    assertThat(result.exitCode()).isZero();
    assertThat(shell.storage().signIn().orElseThrow().secondFactors().find(login)).isEmpty();
    assertThat(shell.storage().auditTrail().entries(Optional.empty(), Page.first(10)).items())
        .filteredOn(entry -> entry.action() == AuditAction.SECOND_FACTOR_RESET)
        .singleElement()
        .satisfies(entry -> assertThat(entry.reason()).isEqualTo("telephone lost"));
  }

  @Test
  void where_there_is_none_it_says_so() {
    Shell.Result result = reset("telephone lost");

    assertThat(result.err()).startsWith("No login with this e-mail address has a second factor.");
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void a_reason_is_needed() {
    sueWithAnApp();

    assertThat(reset(" ").exitCode()).isEqualTo(2);
  }

  private Shell.Result reset(String reason) {
    return shell.run(
        ScriptedTerminal.unattended(),
        "users",
        "reset-second-factor",
        "--email",
        EMAIL,
        "--reason",
        reason);
  }

  private UUID sueWithAnApp() {
    shell.run(
        ScriptedTerminal.pipedIn("correct horse battery\n"),
        "users",
        "add",
        "--email",
        EMAIL,
        "--name",
        "Sue",
        "--support",
        "--password-stdin");
    EmailAddress address = new EmailAddress(EMAIL);
    UUID login =
        shell.storage().signIn().orElseThrow().logins().find(address).orElseThrow().login().id();
    shell
        .storage()
        .signIn()
        .orElseThrow()
        .secondFactors()
        .setUp(
            new SecondFactor(new UUID(1, 1), login, "0:AAAA", 1),
            Optional.empty(),
            List.of(),
            new EmailNotification(
                new UUID(1, 2),
                NotificationKind.FACTOR_CHANGED,
                address,
                Optional.empty(),
                Instant.EPOCH),
            new AuditEntry(
                new UUID(1, 3),
                Instant.EPOCH,
                new Actor.Support("Sue"),
                AuditAction.SECOND_FACTOR_SET_UP,
                Optional.empty(),
                "an app"));
    return login;
  }
}
