package org.hearth.adapter.http.server.internal.page.signin;

import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.oidc.LoginFailure;
import org.hearth.adapter.http.wire.WireNames;
import org.jspecify.annotations.Nullable;

/** What the sign-in page says to whom an organisation's account did not let in. */
final class LoginFailureProblems {
  private LoginFailureProblems() {}

  /** Nothing of what stands in the address is repeated. */
  static Optional<PageProblem> of(@Nullable String name) {
    try {
      return Optional.ofNullable(name)
          .map(known -> words(WireNames.constant(LoginFailure.class, known)));
    } catch (IllegalArgumentException madeUp) {
      return Optional.empty();
    }
  }

  private static PageProblem words(LoginFailure fault) {
    return switch (fault) {
      case CANCELLED ->
          problem(
              "You were not signed in with your organisation's account.",
              "Try again, or sign in with an e-mail address and a password.");
      case LOST ->
          problem(
              "Signing in took too long, or did not begin here.",
              "Choose to sign in with your organisation's account again.");
      case UNPROVEN ->
          problem(
              "Your organisation's answer does not prove who you are.",
              "Try again. If it goes on, tell your administrator.");
      case UNREACHABLE ->
          problem(
              "Your organisation's accounts cannot be reached.",
              "Try again in a few minutes, or sign in with an e-mail address and a password. If it"
                  + " goes on, tell your administrator.");
    };
  }

  private static PageProblem problem(String message, String nextStep) {
    return new PageProblem(message, List.of(nextStep));
  }
}
