package org.hearth.app.config;

import java.util.Optional;
import org.hearth.app.failure.CommandFailure;
import org.hearth.application.port.in.signin.SignInSettings.SecondFactorSettings;
import org.hearth.application.port.in.signin.SignInSettings.SecondFactorSettings.SecondFactorPolicy;

/** What the environment says of second factors. */
public final class ConfiguredSecondFactor {
  private static final int SHORTEST_KEY = 32;

  private final Environment environment;

  public ConfiguredSecondFactor(Environment environment) {
    this.environment = environment;
  }

  /**
   * The settings.
   *
   * @param usual the policy where the environment names none
   */
  public SecondFactorSettings get(SecondFactorPolicy usual) {
    return new SecondFactorSettings(policy(usual), key());
  }

  private SecondFactorPolicy policy(SecondFactorPolicy usual) {
    Optional<String> text = environment.text(Environment.SECOND_FACTOR).map(String::strip);
    if (text.isEmpty()) {
      return usual;
    }
    return switch (text.get()) {
      case "compulsory" -> SecondFactorPolicy.COMPULSORY;
      case "optional" -> SecondFactorPolicy.OPTIONAL;
      default ->
          throw CommandFailure.unusable(
              Environment.SECOND_FACTOR + " is neither compulsory nor optional.",
              "Set it to optional, or leave it unset: support then needs a second factor.");
    };
  }

  private Optional<String> key() {
    Optional<String> key = environment.text(Environment.SECOND_FACTOR_KEY);
    if (key.filter(text -> text.strip().length() < SHORTEST_KEY).isPresent()) {
      throw CommandFailure.unusable(
          Environment.SECOND_FACTOR_KEY + " is shorter than " + SHORTEST_KEY + " characters.",
          "Make one with: openssl rand -hex 32.");
    }
    return key.map(String::strip);
  }
}
